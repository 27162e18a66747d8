import ScalarText

extension Canvas {
    /// The glyphs as text, one line a row without trailing blanks: the first layer of a recording.
    public func text() -> String {
        rowsOfCells().map { row in
            var line = String(row.map(\.glyph))
            while let shorter = line.rest(before: " ") { line = String(shorter) }
            return line
        }.joined(separator: "\n")
    }

    /// Which ink each cell has: the second layer of a recording.
    ///
    /// A letter a cell (`.` is the canvas's own ink), then what each letter stands for, as role
    /// name and modifiers in the order of the names. A role beyond `names` shows as its number.
    public func inkMap(names: [String]) -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
        let inks = Set(cells.map(\.ink)).subtracting([paper])
            .map { (ink: $0, label: Canvas.label($0, names: names)) }
            .sorted { $0.label < $1.label }
        var letterOfInk: [Ink: Character] = [paper: "."]
        for (index, entry) in inks.enumerated() {
            letterOfInk[entry.ink] = index < letters.count ? letters[index] : "?"
        }
        let rows = rowsOfCells().map { row in
            var line = String(row.map { letterOfInk[$0.ink] ?? "?" })
            while let shorter = line.rest(before: ".") { line = String(shorter) }
            return line
        }
        let legend = inks.map { "\(letterOfInk[$0.ink] ?? "?") = \($0.label)" }
        return (rows + legend).joined(separator: "\n")
    }

    private func rowsOfCells() -> [ArraySlice<Cell>] {
        (0..<size.rows).map { cells[$0 * size.columns..<($0 + 1) * size.columns] }
    }

    private static func label(_ ink: Ink, names: [String]) -> String {
        let role = Int(ink.role) < names.count ? names[Int(ink.role)] : "role \(ink.role)"
        let extra = Modifiers.names.filter { ink.modifiers.contains($0.modifier) }.map(\.name)
        return ([role] + extra).joined(separator: " + ")
    }
}
