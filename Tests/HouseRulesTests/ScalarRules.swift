/// The targets that draw and speak; every other one reads formats.
private let drawing: Set = ["BoardScreens", "Phrases", "SampleDay", "EmbedThemes", "AndonBench"]

/// What there is for texts alone and goes by Character.
private let ofTexts: Set = [
    "hasPrefix", "hasSuffix", "firstRange", "lastRange", "trimmingPrefix", "isNewline",
    "isWholeNumber", "replacingOccurrences", "trimmingCharacters", "separatedBy",
]

/// What a Character says of itself, and a scalar under `properties`.
private let ofCharacters: Set = ["isWhitespace", "isLetter", "isNumber", "isPunctuation"]

/// What goes by Character where it is given a text.
private let searches: Set = [
    "contains", "firstIndex", "lastIndex", "starts", "replacing", "split",
]

/// Names of what is looked through scalar by scalar or byte by byte.
private let views: Set = ["unicodeScalars", "scalars", "utf8", "bytes"]

extension Rule {
    /// A separator with a combining mark behind it is one Character with it, and no separator.
    static let readsScalars = Rule(
        name: "formats are read by scalars or bytes",
        advice: "read by scalars (ScalarText)",
        in: { $0.isSource && !drawing.contains($0.target ?? "") }
    ) { code, index in
        let (word, before) = (code.text(index), code.text(index - 2))
        if ofTexts.contains(word) { return true }
        guard code.text(index - 1) == ".", !views.contains(before),
            before.first?.isUppercase != true
        else { return false }
        if ofCharacters.contains(word) { return before != "properties" }
        if word == "first" || word == "last" { return code.isComparedWithText(index) }
        guard searches.contains(word) else { return false }
        if word == "split" { return !code.isGivenByte(index) }
        return code.isString(index - 2) || code.isGivenText(index)
    }
}

extension Declarations {
    fileprivate func isString(_ index: Int) -> Bool {
        tokens.indices.contains(index) && tokens[index].kind == .string
    }

    /// Whether `== "…"` or `!= "…"` follows.
    fileprivate func isComparedWithText(_ index: Int) -> Bool {
        ["=", "!"].contains(text(index + 1)) && text(index + 2) == "=" && isString(index + 3)
    }

    /// The first value between the brackets that follow, behind its label.
    private func firstValue(_ index: Int) -> Int? {
        guard text(index + 1) == "(" else { return nil }
        return text(index + 3) == ":" ? index + 4 : index + 2
    }

    fileprivate func isGivenText(_ index: Int) -> Bool {
        firstValue(index).map(isString) ?? false
    }

    /// Whether the separator is a byte: `UInt8(ascii: ",")`, `0x0A` or `10`.
    fileprivate func isGivenByte(_ index: Int) -> Bool {
        guard let value = firstValue(index), text(value - 1) == ":" else { return false }
        return text(value) == "UInt8" || UInt8(text(value).prefix(1)) != nil
    }
}
