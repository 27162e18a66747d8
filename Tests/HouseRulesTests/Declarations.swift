/// A function, initialiser, subscript or computed property with a body.
struct FunctionBody: Equatable {
    let name: String
    let firstLine: Int
    let lastLine: Int

    var lineCount: Int { lastLine - firstLine + 1 }
}

/// An enumeration and the names of its cases.
struct EnumCases: Equatable {
    let name: String
    let cases: Set<String>
}

/// A `switch`: the case names that its patterns start with, by place in a tuple pattern, and the
/// line of its catch-all, if it has one.
struct SwitchUse: Equatable {
    let line: Int
    var heads: [Int: Set<String>] = [:]
    var catchAllLine: Int?
}

/// Finds declarations in the tokens of one file.
struct Declarations {
    let tokens: [Token]

    init(_ tokens: [Token]) {
        self.tokens = tokens
    }

    func text(_ index: Int) -> String {
        tokens.indices.contains(index) && tokens[index].kind != .string ? tokens[index].text : ""
    }

    /// The index of the bracket that closes the one at `open`, or nil if none does.
    func closing(_ open: Int) -> Int? {
        let pairs = ["(": ")", "[": "]", "{": "}"]
        guard let close = pairs[text(open)] else { return nil }
        var depth = 0
        for index in open..<tokens.count {
            if text(index) == text(open) { depth += 1 }
            if text(index) == close { depth -= 1 }
            if depth == 0 { return index }
        }
        return nil
    }

    var bracesBalance: Bool {
        var depth = 0
        for index in tokens.indices {
            if text(index) == "{" { depth += 1 }
            if text(index) == "}" { depth -= 1 }
            if depth < 0 { return false }
        }
        return depth == 0
    }

    /// The `{ … }` that follows `start`, jumping over brackets, or nil if anything that begins
    /// another declaration or statement comes first.
    func body(after start: Int, staysOnLine: Bool = false) -> ClosedRange<Int>? {
        let ends: Set = [
            "}", "=", ";", "func", "var", "let", "init", "subscript", "case", "static", "private",
            "mutating", "associatedtype", "deinit", "in", "public", "struct", "enum", "protocol",
            "extension", "class", "typealias", "import", "for", "while", "if", "guard", "switch",
        ]
        var index = start
        while index < tokens.count, !ends.contains(text(index)) {
            if staysOnLine, tokens[index].line > tokens[index - 1].line { return nil }
            if text(index) == "{" {
                return closing(index).map { index...$0 }
            }
            if text(index) == "(" || text(index) == "[" {
                guard let close = closing(index) else { return nil }
                index = close
            }
            index += 1
        }
        return nil
    }

    var functions: [FunctionBody] {
        tokens.indices.compactMap { index in
            let body: ClosedRange<Int>?
            switch text(index) {
            case "func", "init", "subscript":
                guard text(index - 1) != ".", let open = parameters(after: index) else {
                    return nil
                }
                body = closing(open).flatMap { self.body(after: $0 + 1) }
            case "deinit":
                body = self.body(after: index + 1)
            case "var":
                guard !["if", "guard", "while", ",", "case"].contains(text(index - 1)) else {
                    return nil
                }
                body = self.body(after: index + 1, staysOnLine: true)
            default: return nil
            }
            let isNamed = text(index) == "func" || text(index) == "var"
            return body.map {
                FunctionBody(
                    name: isNamed ? text(index + 1) : text(index),
                    firstLine: tokens[index].line, lastLine: tokens[$0.upperBound].line)
            }
        }
    }

    /// The parenthesis that opens the parameters of the function whose keyword is at `keyword`.
    private func parameters(after keyword: Int) -> Int? {
        var index = keyword + 1
        if text(keyword) != "func", !["(", "<", "?", "!"].contains(text(index)) { return nil }
        while index < tokens.count, text(index) != "{", text(index) != "}" {
            if text(index) == "(" { return index }
            index += 1
        }
        return nil
    }

    var enums: [EnumCases] {
        tokens.indices.compactMap { index in
            guard text(index) == "enum", tokens.indices.contains(index + 1),
                let body = body(after: index + 2)
            else { return nil }
            return EnumCases(name: text(index + 1), cases: caseNames(in: body))
        }
    }

    private func caseNames(in body: ClosedRange<Int>) -> Set<String> {
        var names: Set<String> = []
        var index = body.lowerBound + 1
        while index < body.upperBound {
            if text(index) == "{" {
                index = closing(index) ?? body.upperBound
            } else if text(index) == "case" {
                repeat {
                    names.insert(text(index + 1))
                    index += 2
                    if text(index) == "(" { index = (closing(index) ?? index) + 1 }
                    if text(index) == "=" { index += 2 }
                } while index < body.upperBound && text(index) == ","
                continue
            }
            index += 1
        }
        return names
    }
}
