import Phrases
import TerminalCanvas
import WorkshopCore

/// One field of a form.
struct FormField: Hashable, Sendable {
    enum Content: Hashable, Sendable {
        case text(TextInput)
        case choice([String], Int)
    }

    /// What the field is for; each stands at most once in a form.
    var label: Phrase
    var content: Content
    /// What may be written, in words.
    var hint: Phrase?
    /// What is known about its value, told with the hint.
    var note: String?
    /// The choice of another field on which it is asked for; always when there is none.
    var condition: Condition?

    struct Condition: Hashable, Sendable {
        var label: Phrase
        var choices: Set<Int>
    }

    func shown(when label: Phrase, is choices: Set<Int>) -> FormField {
        var field = self
        field.condition = Condition(label: label, choices: choices)
        return field
    }

    var text: String {
        switch content {
        case .text(let input): input.text.trimmed
        case .choice(let options, let index): options[index]
        }
    }

    var choice: Int {
        switch content {
        case .text: 0
        case .choice(_, let index): index
        }
    }

    /// A line of text; what is typed takes the place of a time or a number that is proposed.
    static func text(_ label: Phrase, _ text: String = "", hint: Phrase? = nil) -> FormField {
        let isValue = hint == .hintTime || hint == .hintMinutes
        return FormField(
            label: label, content: .text(TextInput(text, isProposed: isValue)), hint: hint)
    }

    static func choice(_ label: Phrase, _ options: [String], _ index: Int = 0) -> FormField {
        FormField(label: label, content: .choice(options, index), hint: .hintChoice)
    }

    /// Takes a key that changes the field; false for one that means something else.
    mutating func handle(_ key: Key) -> Bool {
        switch content {
        case .text(var input):
            guard input.handle(key) else { return false }
            content = .text(input)
        case .choice(let options, let index):
            guard let chosen = Self.choose(key, options, index) else { return false }
            content = .choice(options, chosen)
        }
        return true
    }

    private static func choose(_ key: Key, _ options: [String], _ index: Int) -> Int? {
        switch key {
        case .left: return (index + options.count - 1) % options.count
        case .right, .character(" "): return (index + 1) % options.count
        case .character(let letter):
            let wanted = letter.lowercased()
            let order = (1...options.count).map { (index + $0) % options.count }
            return order.first { options[$0].lowercased().hasPrefix(wanted) } ?? index
        default: return nil
        }
    }
}
