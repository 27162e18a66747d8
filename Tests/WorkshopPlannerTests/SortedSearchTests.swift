import Testing

@testable import WorkshopPlanner

struct SortedSearchTests {
    @Test(arguments: 0...9) func `it finds the first that passes`(first: Int) {
        let numbers = Array(0..<8)
        #expect(numbers.firstIndexSorted { $0 >= first } == min(first, 8))
    }

    @Test func `in nothing it finds the end`() {
        #expect([Int]().firstIndexSorted { _ in true } == 0)
    }
}
