/// The language of the names, plates, jobs and remarks of the sample day.
public enum SampleLanguage: String, Hashable, Sendable, CaseIterable {
    case english
    case chinese
}

/// The same thing said in both languages; a literal stands for text that is the same in both.
struct Words: Hashable, Sendable, ExpressibleByStringLiteral {
    let english: String
    let chinese: String

    init(_ english: String, _ chinese: String) {
        self.english = english
        self.chinese = chinese
    }

    init(stringLiteral both: String) {
        self.init(both, both)
    }

    func text(in language: SampleLanguage) -> String {
        switch language {
        case .english: english
        case .chinese: chinese
        }
    }
}
