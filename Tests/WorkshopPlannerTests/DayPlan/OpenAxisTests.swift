import Testing

@testable import WorkshopPlanner

struct OpenAxisTests {
    private let lunch = OpenAxis(breaks: [240..<285, 810..<855])

    @Test func `a break is one point of the axis`() {
        #expect(lunch.worked(before: 239) == 239)
        #expect([240, 250, 285].allSatisfy { lunch.worked(before: $0) == 240 })
        #expect(lunch.worked(before: 286) == 241 && lunch.worked(before: 900) == 810)
    }

    @Test func `work ends before a break and begins after it`() {
        #expect(lunch.end(of: 240) == 240 && lunch.begin(after: 240) == 285)
        #expect(lunch.end(of: 241) == 286 && lunch.begin(after: 241) == 286)
        #expect(lunch.end(of: 765) == 810 && lunch.begin(after: 765) == 855)
    }

    @Test func `breaks in any order that touch, overlap or are empty are one`() {
        let axis = OpenAxis(breaks: [30..<40, 0..<5, 20..<20, 35..<38, 10..<30, 5..<6])
        #expect(axis == OpenAxis(breaks: [0..<6, 10..<40]))
        #expect(axis.begin(after: 0) == 6 && axis.end(of: 5) == 41)
    }

    @Test func `without breaks the axis is the day`() {
        let axis = OpenAxis(breaks: [])
        #expect([-5, 0, 7].allSatisfy { axis.worked(before: $0) == $0 && axis.end(of: $0) == $0 })
    }

    @Test func `the same minutes are counted one by one`() throws {
        var days = ShopDays(seed: 3)
        for _ in 0..<20 {
            let breaks = (0..<6).map { _ in
                let start = days.number(0...200)
                return start..<start + days.number(0...30)
            }
            let axis = OpenAxis(breaks: breaks)
            var worked = 0
            for minute in 0..<300 {
                #expect(axis.worked(before: minute) == worked)
                guard !breaks.contains(where: { $0.contains(minute) }) else { continue }
                #expect(axis.begin(after: worked) == minute)
                worked += 1
                #expect(axis.end(of: worked) == minute + 1)
            }
        }
    }

    @Test func `technicians with the same breaks have the same axis`() {
        let axes = OpenAxis.axes(of: [[1..<2], [], [1..<2]])
        #expect(axes[0] == axes[2] && axes[0] != axes[1] && axes.count == 3)
    }
}
