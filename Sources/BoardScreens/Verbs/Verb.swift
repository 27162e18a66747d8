import Phrases
import TerminalCanvas
import WorkshopCore

/// A verb: its keys, its words, who may use it, and what it comes to where the selection is now.
///
/// Each is a value in the folder of what it is about. `Verb.all` joins them; dispatch, footer,
/// palette, help and the README's table of keys read that list and nothing else.
struct Verb: Sendable {
    /// Where the verb stands in the help.
    enum Group: Hashable, Sendable, CaseIterable { case verbs, general, views }

    /// What a verb comes to on a board, or why it cannot be done now.
    typealias Deed = @Sendable (Board) -> Result<Step, Reason>

    /// Its name, which no other verb has.
    let label: Phrase
    let help: Phrase
    let group: Group
    /// What somebody must be allowed to do for whom the verb is of use; nil for looking around.
    ///
    /// What `undo` takes back is asked of the core, which knows whose step it was.
    let capability: Capability?
    /// Its place among all in footer, palette and help: what a workshop does most often first.
    let rank: Int
    let screens: [ScreenName]
    /// The keys that mean it, the same on every screen that has them.
    private let keys: [Key]
    /// The screens that have the keys; on its other screens the palette offers it.
    private let keyed: [ScreenName]
    /// The screens whose footer shows it before all others.
    private let leading: [ScreenName]
    private let deed: Deed

    /// A verb that writes; nothing is asked of `deed` while nothing may be written here.
    init(
        _ characters: String, _ label: Phrase, _ help: Phrase, rank: Int, needs: Capability,
        on screens: [ScreenName] = ScreenName.boards, keyed: [ScreenName]? = nil,
        leading: [ScreenName] = [], does deed: @escaping Deed
    ) {
        self.init(
            keys: characters.map(Key.character), label, help, .verbs, rank, needs, screens,
            keyed ?? screens, leading, deed)
    }

    /// A verb that looks around.
    init(
        _ characters: String, _ others: Key..., shows label: Phrase, _ help: Phrase, rank: Int,
        _ group: Group, on screens: [ScreenName] = ScreenName.boards,
        does deed: @escaping Deed
    ) {
        self.init(
            keys: characters.map(Key.character) + others, label, help, group, rank, nil, screens,
            screens, [], deed)
    }

    private init(
        keys: [Key], _ label: Phrase, _ help: Phrase, _ group: Group, _ rank: Int,
        _ capability: Capability?, _ screens: [ScreenName], _ keyed: [ScreenName],
        _ leading: [ScreenName], _ deed: @escaping Deed
    ) {
        self.keys = keys
        self.label = label
        self.help = help
        self.group = group
        self.rank = rank
        self.capability = capability
        self.screens = screens
        self.keyed = keyed
        self.leading = leading
        self.deed = deed
    }

    /// What it comes to on a board, or why it cannot be done there now.
    func step(on board: Board) -> Result<Step, Reason> {
        if let capability {
            if let hindrance = board.hindrance { return .failure(hindrance) }
            if let refusal = board.refusal(of: capability) {
                return .failure(.refused(refusal, board.words, now: board.now))
            }
        }
        return deed(board)
    }

    /// The keys that mean it on `screen`.
    func keys(on screen: ScreenName) -> [Key] { keyed.contains(screen) ? keys : [] }

    func answers(_ key: Key, on screen: ScreenName) -> Bool { keys(on: screen).contains(key) }

    /// The key that help and footer show; nil for what only the palette offers.
    func shownKey(on screen: ScreenName) -> String? { keys(on: screen).first?.name }

    /// Whether the footer of `screen` shows it before all others.
    func leads(on screen: ScreenName) -> Bool { leading.contains(screen) }
}

extension Verb: Hashable {
    static func == (one: Verb, other: Verb) -> Bool { one.label == other.label }
    func hash(into hasher: inout Hasher) { hasher.combine(label) }
}

extension Verb {
    /// The lists of all folders: a new subject adds its own here.
    private static let lists = [
        visit, work, parts, promise, afterWork, technician, shop, looking, views,
    ]

    /// Every verb, in the order of footer, palette and help.
    static let all = lists.joined().sorted { $0.rank < $1.rank }

    /// The verb that answers a key on `screen`: found at once, since a held arrow key asks for
    /// nothing else.
    static func answering(_ key: Key, on screen: ScreenName) -> Verb? {
        places[screen]?[key].map { all[$0] }
    }

    /// Where in the list the first verb of each key stands, by screen.
    private static let places: [ScreenName: [Key: Int]] = {
        let screens = ScreenName.allCases.map { screen in
            let keys = all.enumerated().flatMap { place, verb in
                verb.keys(on: screen).map { ($0, place) }
            }
            return (screen, Dictionary(keys, uniquingKeysWith: { first, _ in first }))
        }
        return Dictionary(uniqueKeysWithValues: screens)
    }()
}
