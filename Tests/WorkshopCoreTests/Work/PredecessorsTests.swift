import Testing
import WorkshopCore

struct PredecessorsTests {
    @Test(arguments: [
        ("1", [1]), ("1;2", [1, 2]), ("2, 1", [1, 2]), ("1；3，2、1", [1, 2, 3]), ("-", []),
        (" - ", []),
    ])
    func `numbers and a dash are read`(_ text: String, _ jobs: [Int]) {
        #expect(Predecessors(text)?.jobs == jobs)
    }

    @Test(arguments: [
        "", " ", "x", "1;x", "0", "-1", "1;-", "10000", "1.5", "99999999999999999999",
    ])
    func `anything else is not`(_ text: String) {
        #expect(Predecessors(text) == nil)
    }

    @Test func `what is written is read as the same`() {
        for value in [Predecessors.beside, Predecessors([2]), Predecessors([3, 1, 3])] {
            #expect(Predecessors(value.text) == value)
        }
        #expect(Predecessors([3, 1, 3]).text == "1;3")
    }
}
