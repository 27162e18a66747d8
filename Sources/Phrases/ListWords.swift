// Rows of words in a sentence, with the language's own marks between them.
extension Language {
    /// Things of one kind in a row: `1, 2`, `1、2`.
    public func list(_ things: [String]) -> String { joined(things, by: .listNext) }

    /// Facts about one thing in a row, empty ones left out: `late, in work`, `延误，作业中`.
    public func facts(_ facts: [String]) -> String {
        joined(facts.filter { !$0.isEmpty }, by: .whyThen)
    }

    /// Whole statements in a row: `…; …`, `…；…`.
    public func clauses(_ clauses: [String]) -> String { joined(clauses, by: .clauseNext) }

    /// What is added in brackets behind a word, with the blank before them where there is one.
    public func bracketed(_ text: String) -> String {
        let aside = self(.aside, text)
        return aside.hasPrefix("(") ? " " + aside : aside
    }

    private func joined(_ texts: [String], by mark: Phrase) -> String {
        texts.dropFirst().reduce(texts.first ?? "") { self(mark, $0, $1) }
    }
}

extension Words {
    /// Things of one kind in a row: `1, 2`, `1、2`.
    public func list(_ things: [String]) -> String { language.list(things) }

    /// Facts about one thing in a row, empty ones left out: `late, in work`, `延误，作业中`.
    public func facts(_ facts: [String]) -> String { language.facts(facts) }

    /// Whole statements in a row: `…; …`, `…；…`.
    public func clauses(_ clauses: [String]) -> String { language.clauses(clauses) }

    /// What is added in brackets behind a word, with the blank before them where there is one.
    public func bracketed(_ text: String) -> String { language.bracketed(text) }
}
