import Testing

@testable import andon

struct ProgressLineTests {
    private final class Paper {
        var text = ""
    }

    @Test func `the bar is drawn once for each hundredth and taken away at the end`() {
        let paper = Paper()
        let line = ProgressLine(isShown: true) { paper.text += $0 }
        line.show(0.5)
        line.show(0.501)
        #expect(
            paper.text == "\r[" + String(repeating: "#", count: 20)
                + String(repeating: ".", count: 20) + "] 50%")
        line.show(7)
        #expect(paper.text.hasSuffix("] 100%"))
        line.finish()
        line.finish()
        #expect(paper.text.hasSuffix("\r" + String(repeating: " ", count: 48) + "\r"))
        #expect(paper.text.filter { $0 == "\r" }.count == 4)
    }

    @Test func `nothing is drawn where nobody looks`() {
        let paper = Paper()
        let line = ProgressLine(isShown: false) { paper.text += $0 }
        line.show(0.5)
        line.finish()
        #expect(paper.text == "")
    }

    @Test func `nothing is taken away that was not drawn`() {
        let paper = Paper()
        ProgressLine(isShown: true) { paper.text += $0 }.finish()
        #expect(paper.text == "")
    }
}
