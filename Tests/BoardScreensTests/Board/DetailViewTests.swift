import TerminalCanvas
import Testing

@testable import BoardScreens

struct DetailViewTests {
    @Test func `a wide schedule shows the facts of the selected order`() throws {
        let text = try SampleBoard(rows: 50, columns: 200).lines.joined(separator: "\n")
        #expect(text.contains("1052  In work"))
        #expect(text.contains("Gearbox fluid and road test"))
        #expect(text.contains("call before 3 pm"))
    }

    @Test func `the facts follow the selection`() throws {
        var sample = try SampleBoard(rows: 50, columns: 200)
        sample.press(.down)
        let text = sample.lines.joined(separator: "\n")
        #expect(text.contains("1058  In work"))
        #expect(!text.contains("1052  In work"))
    }
}
