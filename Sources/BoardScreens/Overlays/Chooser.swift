import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// A list to choose one thing from.
struct Chooser: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// With the job that the foreman's rule puts first, if it can be started.
        case nextJob(TechnicianID, first: JobID?)
        /// Why another job than the first choice is given or started by a command.
        case passOver(WorkCommand, first: JobID)
        case assign(JobID)
        case startBy(JobID)
        /// With the theme to go back to.
        case theme(String)
        case language
        /// What has become of the job in work, whose order was scanned.
        case scanned(JobID)
    }

    enum Value: Hashable, Sendable {
        case job(JobID)
        case technician(TechnicianID)
        case name(String)
        case action(Action)
        case reason(PassedOver.Reason)
    }

    struct Option: Hashable, Sendable {
        var value: Value
        /// The columns of the row.
        var columns: [String]
        /// What speaks for it, in few words.
        var merit = ""
        /// What speaks against it, in words.
        var doubt: String?
        /// What is said of it below the list while it is selected.
        var note: String?
        /// The key that takes it at once.
        var letter: Character?

        /// All that its row says.
        var cells: [String] { columns + [doubt.map { "! " + $0 } ?? merit] }
    }

    var kind: Kind
    var title: String
    var options: [Option]
    var selected = 0
    /// The column that gives way where there is no room.
    var flexible: Int?
    /// Whether what was selected has gone right now, so that nobody can mean what stands there.
    var isNew = false

    var chosen: Option? { options.indices.contains(selected) ? options[selected] : nil }
}

extension Board {
    mutating func handle(_ key: Key, in chooser: Chooser) -> [Effect] {
        var chooser = chooser
        switch key {
        case .escape, .character("q"):
            overlay = nil
            if case .theme(let before) = chooser.kind { return use(theme: before) }
            return []
        case .enter where chooser.isNew:
            chooser.isNew = false
            overlay = .chooser(chooser)
            say(words(.listChanged), .bad)
            return []
        case .enter:
            overlay = nil
            return chooser.chosen.map { take($0, chooser.kind) } ?? []
        default: break
        }
        if let option = chooser.options.first(where: { $0.letter.map(Key.character) == key }) {
            overlay = nil
            return take(option, chooser.kind)
        }
        guard let direction = Direction(key) else { return [] }
        chooser.selected = direction.moved(
            chooser.selected, count: chooser.options.count, page: size.rows / 2)
        chooser.isNew = false
        overlay = .chooser(chooser)
        guard case .theme = chooser.kind, case .name(let name)? = chooser.chosen?.value
        else { return [] }
        return use(theme: name)
    }

    private mutating func use(theme name: String) -> [Effect] {
        theme = name
        return [.useTheme(name)]
    }

    private mutating func take(_ option: Chooser.Option, _ kind: Chooser.Kind) -> [Effect] {
        switch (kind, option.value) {
        case (.nextJob(let technician, let first), .job(let job)):
            return dispatch(job, to: technician, first: first ?? job)
        case (.passOver(let command, let first), .reason(let reason)):
            return passOver(first, for: reason, taking: command)
        case (.assign(let job), .technician(let technician)):
            return take(doing(.work(.assign(job, technician, at: nil))))
        case (.startBy(let job), .technician(let technician)):
            return take(stepToStart(job, by: technician))
        case (.scanned, .action(let action)): return run(action)
        case (.theme, .name(let name)): return use(theme: name)
        case (.language, .name(let code)):
            language = Language.named(code) ?? language
            lookAgain()
            return []
        default: return []
        }
    }
}

extension Direction {
    /// Where a selection in a list of `count` goes from `index`; stays inside.
    func moved(_ index: Int, count: Int, page: @autoclosure () -> Int) -> Int {
        let wanted: Int
        switch self {
        case .up: wanted = index - 1
        case .down: wanted = index + 1
        case .pageUp: wanted = index - page()
        case .pageDown: wanted = index + page()
        case .first: wanted = 0
        case .last: wanted = count - 1
        case .left, .right: wanted = index
        }
        return max(0, min(count - 1, wanted))
    }
}
