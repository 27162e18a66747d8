extension Declarations {
    var switches: [SwitchUse] {
        tokens.indices.compactMap { index in
            guard text(index) == "switch", text(index - 1) != ".",
                let body = body(after: index + 1)
            else { return nil }
            return switchUse(line: tokens[index].line, body: body)
        }
    }

    private func switchUse(line: Int, body: ClosedRange<Int>) -> SwitchUse {
        var use = SwitchUse(line: line)
        var index = body.lowerBound + 1
        while index < body.upperBound {
            switch text(index) {
            case "{", "(", "[":
                index = closing(index) ?? body.upperBound
            case "default" where text(index + 1) == ":":
                use.catchAllLine = tokens[index].line
            case "case" where !["if", "guard", "while", "for", ","].contains(text(index - 1)):
                if takesAnything(at: index + 1) { use.catchAllLine = tokens[index].line }
                index = addHeads(from: index + 1, to: &use)
                continue
            default: break
            }
            index += 1
        }
        return use
    }

    /// Whether the pattern at `index` is `_` or `let name`, which a value of any case fits.
    private func takesAnything(at index: Int) -> Bool {
        let isBound = ["let", "var"].contains(text(index)) && text(index + 2) == ":"
        return isBound || text(index) == "_" && text(index + 1) == ":"
    }

    /// Reads the patterns up to their colon and returns its index.
    ///
    /// What stands in the payload of a case belongs to another type and is jumped over; a tuple is
    /// read place by place.
    private func addHeads(from start: Int, to use: inout SwitchUse) -> Int {
        var index = start
        var place = 0
        var isTuple = false
        while index < tokens.count, text(index) != ":", text(index) != "where" {
            switch text(index) {
            case "(" where tokens[index - 1].kind == .word && !isPatternWord(index - 1):
                index = closing(index) ?? tokens.count
            case "(":
                isTuple = true
                place = 0
            case ")":
                isTuple = false
                place = 0
            case "," where isTuple: place += 1
            case "." where tokens[index - 1].kind != .string && isHead(index):
                use.heads[place, default: []].insert(text(index + 1))
            default: break
            }
            index += 1
        }
        while index < tokens.count, text(index) != ":" { index += 1 }
        return index
    }

    private func isPatternWord(_ index: Int) -> Bool {
        ["case", "let", "var"].contains(text(index))
    }

    /// Whether the dot at `index` starts a case name: `.name`, or `Type.name`.
    private func isHead(_ index: Int) -> Bool {
        let before = text(index - 1)
        let isType = before.first?.isUppercase == true
        return isType || isPatternWord(index - 1) || ["(", ",", ":"].contains(before)
    }
}
