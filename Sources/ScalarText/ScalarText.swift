// How formats are read: byte by byte or scalar by scalar, never by Character.
//
// A Character takes in every mark that stands behind its first scalar, so that a `/` with a
// combining mark behind it is no `/` for `hasPrefix`, `split` or `firstIndex(of:)`. To who wrote
// the text, to SQLite and to the system it is one. What is cut off here begins and ends between
// scalars, and a Character may be parted there.

extension StringProtocol {
    /// Whether the text begins with `start`.
    @inlinable
    public func begins(with start: some StringProtocol) -> Bool { utf8.starts(with: start.utf8) }

    /// Whether the text ends with `end`.
    @inlinable
    public func ends(with end: some StringProtocol) -> Bool {
        utf8.suffix(end.utf8.count).elementsEqual(end.utf8)
    }

    /// Whether `part` stands anywhere in the text.
    @inlinable
    public func holds(_ part: String) -> Bool { cut(at: part) != nil }

    /// Whether the texts are the same scalars; `==` asks whether they are read as the same.
    @inlinable
    public func isExactly(_ other: some StringProtocol) -> Bool { utf8.elementsEqual(other.utf8) }

    /// What follows `start` where the text begins with it.
    @inlinable
    public func rest(behind start: some StringProtocol) -> SubSequence? {
        guard begins(with: start) else { return nil }
        return self[utf8.index(startIndex, offsetBy: start.utf8.count)...]
    }

    /// What stands before `end` where the text ends with it.
    @inlinable
    public func rest(before end: some StringProtocol) -> SubSequence? {
        guard ends(with: end) else { return nil }
        return self[..<utf8.index(startIndex, offsetBy: utf8.count - end.utf8.count)]
    }

    /// What stands before and behind the first `mark`; nil where there is none.
    ///
    /// Cost: the product of both lengths at worst.
    @inlinable
    public func cut(at mark: String) -> (before: SubSequence, behind: SubSequence)? {
        guard let first = mark.utf8.first else { return nil }
        var place = startIndex
        while let next = utf8[place...].firstIndex(of: first) {
            if let behind = self[next...].rest(behind: mark) {
                return (self[..<next], self[behind.startIndex...])
            }
            place = utf8.index(after: next)
        }
        return nil
    }

    /// What stands before and behind the last `mark`; nil where there is none.
    @inlinable
    public func cutAtLast(
        _ mark: Unicode.Scalar
    ) -> (before: SubSequence, behind: SubSequence)? {
        guard let place = unicodeScalars.lastIndex(of: mark) else { return nil }
        return (self[..<place], self[unicodeScalars.index(after: place)...])
    }

    /// What stands before, between and behind the scalars that are marks, empty texts too.
    /// - Parameter most: how often the text is cut at most, from its beginning.
    @inlinable
    public func parts(
        most: Int = .max, where isMark: (Unicode.Scalar) -> Bool
    ) -> [SubSequence] {
        var parts: [SubSequence] = []
        var start = startIndex
        var place = start
        while place < endIndex, parts.count < most {
            let next = unicodeScalars.index(after: place)
            if isMark(unicodeScalars[place]) {
                parts.append(self[start..<place])
                start = next
            }
            place = next
        }
        return parts + [self[start...]]
    }

    /// What stands before, between and behind every `mark`, empty texts too.
    @inlinable
    public func parts(at mark: Unicode.Scalar, most: Int = .max) -> [SubSequence] {
        parts(most: most) { $0 == mark }
    }

    /// What stands between blanks of any kind, line ends among them.
    @inlinable
    public var words: [SubSequence] {
        parts(where: \.properties.isWhitespace).filter { !$0.isEmpty }
    }

    /// The lines, empty ones too; a line end is CR LF, CR, LF or one of Unicode's others.
    @inlinable
    public var lines: [SubSequence] {
        var lines: [SubSequence] = []
        var start = startIndex
        var place = start
        while place < endIndex {
            var next = unicodeScalars.index(after: place)
            if unicodeScalars[place].endsLine {
                lines.append(self[start..<place])
                let isPair = unicodeScalars[place] == "\r" && next < endIndex
                if isPair, unicodeScalars[next] == "\n" { next = unicodeScalars.index(after: next) }
                start = next
            }
            place = next
        }
        return lines + [self[start...]]
    }

    /// The text without the blanks at its ends.
    @inlinable
    public var trimmed: SubSequence {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return self[endIndex...] }
        return self[first..<scalars.index(after: last)]
    }

    /// Whether the text is empty or of blanks alone.
    @inlinable
    public var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }

    /// The scalars that are wanted, as a text.
    @inlinable
    public func only(_ isWanted: (Unicode.Scalar) -> Bool) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in unicodeScalars where isWanted(scalar) { kept.append(scalar) }
        return String(kept)
    }

    /// The text with `new` for every `part`, looked for from its beginning.
    @inlinable
    public func exchanging(_ part: String, for new: String) -> String {
        var changed = ""
        var rest = self[...]
        while let (before, behind) = rest.cut(at: part) {
            changed += before
            changed += new
            rest = behind[...]
        }
        return changed + rest
    }

    /// At most the first `count` scalars.
    @inlinable
    public func first(scalars count: Int) -> SubSequence {
        self[
            ..<(unicodeScalars.index(startIndex, offsetBy: count, limitedBy: endIndex) ?? endIndex)]
    }
}

extension Unicode.Scalar {
    /// Whether a line ends with the scalar.
    @inlinable
    public var endsLine: Bool {
        (0x0A...0x0D ~= value) || value == 0x85 || value == 0x2028 || value == 0x2029
    }

    /// Whether it is one of `0` to `9`.
    @inlinable
    public var isDigit: Bool { "0"..."9" ~= self }

    /// Whether it is an ASCII letter or digit.
    @inlinable
    public var isPlain: Bool { isDigit || "a"..."z" ~= self || "A"..."Z" ~= self }

    /// Whether it is drawn upon what stands before it: a combining mark, or anything else that
    /// makes one Character with a `/` before it.
    public var needsBase: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return true
        default: break
        }
        var pair = "/".unicodeScalars
        pair.append(self)
        return String(pair).count == 1
    }
}
