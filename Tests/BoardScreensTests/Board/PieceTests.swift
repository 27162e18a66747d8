import TerminalCanvas
import Testing

@testable import BoardScreens

struct PieceTests {
    private let ink = Ink(.text)

    private func texts(_ pieces: [Piece], to width: Int, gap: Int = 1) -> [String] {
        pieces.fitted(to: width, gap: gap, ellipsis: "…").map(\.text)
    }

    @Test func `a line that fits stays whole, without its empty pieces`() {
        let line = [Piece("1041", ink), Piece("", ink), Piece("Oil", ink)]
        #expect(texts(line, to: 8) == ["1041", "Oil"])
        #expect(line.cells() == 8)
        #expect(line.cells(gap: 2) == 9)
    }

    @Test func `what matters least is left out first`() {
        let line = [Piece("1041", ink, weight: 3), Piece("⌂", ink, weight: 2), Piece("Oil", ink)]
        #expect(texts(line, to: 9) == ["1041", "⌂"])
        #expect(texts(line, to: 5) == ["1041"])
    }

    @Test func `a text that can be cut is cut rather than left out, down to four cells`() {
        let line = [Piece("B. Smith", ink, weight: 2), Piece("Gearbox", ink, canBeCut: true)]
        #expect(texts(line, to: 14) == ["B. Smith", "Gear…"])
        #expect(texts(line, to: 13) == ["B. Smith", "Gea…"])
        #expect(texts(line, to: 12) == ["B. Smith"])
    }

    @Test func `a piece with ever shorter forms says as much as there is room for`() {
        let line = [Piece("breaks 1, 2, 3", ink, shorter: ["breaks 1, 2, …", "breaks 1, …"])]
        #expect(texts(line, to: 14) == ["breaks 1, 2, 3"])
        #expect(texts(line, to: 13) == ["breaks 1, …"])
    }

    @Test func `a piece that has a shorter form says that before it is cut or left out`() {
        let line = [
            Piece("14:45", ink, weight: 2), Piece("Tue 08:00", ink, weight: 1, short: "Tue"),
        ]
        #expect(texts(line, to: 15) == ["14:45", "Tue 08:00"])
        #expect(texts(line, to: 14) == ["14:45", "Tue"])
        #expect(texts(line, to: 8) == ["14:45"])
    }

    @Test func `the last piece is cut to whatever room there is`() {
        #expect(texts([Piece("1041", ink)], to: 3) == ["10…"])
        #expect(texts([Piece("1041", ink)], to: 0) == [""])
    }

    @Test func `Chinese is cut by cells, never in the middle of a character`() {
        let line = [Piece("更换变速箱油封", ink, canBeCut: true)]
        #expect(texts(line, to: 8) == ["更换变…"])
        #expect(line.cells() == 14)
    }

    @Test func `pieces are drawn with their gap and their own inks`() {
        var canvas = Canvas(size: Size(rows: 1, columns: 12), ink: ink)
        canvas.put(
            [Piece("a", Ink(.title)), Piece("b", Ink(.error))], row: 0, column: 1, width: 10,
            gap: 2,
            ellipsis: "…")
        #expect(canvas.text() == " a  b")
        #expect(canvas[0, 1].ink == Ink(.title))
        #expect(canvas[0, 4].ink == Ink(.error))
    }
}
