import Testing

@testable import WorkshopPlanner

struct FreeTimeTests {
    private func free(without taken: Range<Int64>...) -> FreeTime {
        var free = FreeTime()
        for range in taken { free.take(range) }
        return free
    }

    @Test func `at first everything is free`() {
        #expect(FreeTime().opening(for: 10, from: 7) == 7)
    }

    @Test func `work goes into the first gap that holds all of it`() {
        let free = free(without: 0..<10, 15..<30, 36..<50)
        #expect(free.opening(for: 5, from: 0) == 10)
        #expect(free.opening(for: 6, from: 0) == 30)
        #expect(free.opening(for: 7, from: 0) == 50)
    }

    @Test func `a gap counts from when the work can begin`() {
        let free = free(without: 15..<30)
        #expect(free.opening(for: 5, from: 10) == 10)
        #expect(free.opening(for: 5, from: 11) == 30)
        #expect(free.opening(for: 5, from: 15) == 30)
        #expect(free.opening(for: 5, from: 40) == 40)
    }

    @Test func `what is taken twice is taken once`() {
        #expect(free(without: 10..<20, 15..<25, 12..<13, 5..<5).gaps == [0..<10, 25..<Int64.max])
    }

    @Test func `nothing is free after what never ends`() {
        let free = free(without: 10..<Int64.max)
        #expect(free.opening(for: 10, from: 0) == 0)
        #expect(free.opening(for: 11, from: 0) == nil)
        #expect(free.opening(for: 1, from: 10) == nil)
    }

    @Test func `work that is longer than all time has no place`() {
        #expect(FreeTime().opening(for: .max, from: 1) == nil)
    }
}
