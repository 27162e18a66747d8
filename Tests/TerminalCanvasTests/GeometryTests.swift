import TerminalCanvas
import Testing

struct GeometryTests {
    @Test func `the parts of a split cover the block without overlap`() {
        let rect = Rect(row: 2, column: 3, rows: 10, columns: 20)
        #expect(rect.splitTop(4).top == Rect(row: 2, column: 3, rows: 4, columns: 20))
        #expect(rect.splitTop(4).rest == Rect(row: 6, column: 3, rows: 6, columns: 20))
        #expect(rect.splitBottom(1).bottom == Rect(row: 11, column: 3, rows: 1, columns: 20))
        #expect(rect.splitBottom(1).rest == Rect(row: 2, column: 3, rows: 9, columns: 20))
        #expect(rect.splitLeft(5).rest == Rect(row: 2, column: 8, rows: 10, columns: 15))
        #expect(rect.splitRight(5).right == Rect(row: 2, column: 18, rows: 10, columns: 5))
    }

    @Test func `a split larger than the block takes all of it`() {
        let rect = Rect(row: 0, column: 0, rows: 3, columns: 3)
        #expect(rect.splitTop(9).top == rect)
        #expect(rect.splitTop(9).rest.isEmpty)
        #expect(rect.splitTop(-1).rest == rect)
    }

    @Test func `the first cell is inside and the one after the last is not`() {
        let rect = Rect(row: 1, column: 1, rows: 2, columns: 2)
        #expect(rect.contains(row: 1, column: 1))
        #expect(rect.contains(row: 2, column: 2))
        #expect(!rect.contains(row: 3, column: 2))
        #expect(!rect.contains(row: 0, column: 1))
    }

    @Test func `blocks that do not meet have an empty intersection`() {
        let left = Rect(row: 0, column: 0, rows: 2, columns: 2)
        #expect(left.intersection(Rect(row: 5, column: 5, rows: 2, columns: 2)).isEmpty)
        #expect(
            left.intersection(Rect(row: 1, column: 1, rows: 9, columns: 9))
                == Rect(row: 1, column: 1, rows: 1, columns: 1))
    }

    @Test func `extreme numbers are tamed instead of overflowing`() {
        let rect = Rect(row: .max, column: .min, rows: .max, columns: -4)
        #expect(rect.bottom > rect.row)
        #expect(rect.columns == 0)
        #expect(Size(rows: -1, columns: 5).rows == 0)
    }

    @Test func `inset line and centred stay inside`() {
        let rect = Rect(row: 0, column: 0, rows: 5, columns: 11)
        #expect(rect.inset(rows: 1, columns: 2) == Rect(row: 1, column: 2, rows: 3, columns: 7))
        #expect(rect.line(4).row == 4)
        #expect(rect.line(5).isEmpty)
        #expect(
            rect.centred(Size(rows: 1, columns: 3)) == Rect(row: 2, column: 4, rows: 1, columns: 3))
        #expect(rect.centred(Size(rows: 50, columns: 50)) == rect)
    }
}
