import ScalarText
import BoardScreens
import Phrases
import Reports

/// How a wall is to show the shop, as `[wall]` of the configuration or the command line says.
struct WallSettings: Equatable {
    /// The pages to turn.
    var pages: [WallPage]?
    /// How long a page stays, in seconds.
    var pace: Int?
    /// What is hidden of customers.
    var mask: WallMask?
    /// Whether the wall dims while nobody is there.
    var dim: Bool?

    /// The keys that may be set.
    static let keys = ["pages", "pace", "mask", "dim"]
    /// How long a page stays when nobody says, in seconds.
    static let defaultPace = 20
    private static let paces = 5...3600

    /// Settings that say nothing.
    init() {}

    /// Reads the values of `[wall]` in the file at `path`.
    /// - Throws: `Failure` that names the file and what is wrong.
    init(_ values: [String: String], from path: String) throws(Failure) {
        do throws(Failure) {
            for (key, text) in values.sorted(by: { $0.key < $1.key }) {
                switch key {
                case "pages": pages = try Self.pages(text)
                case "pace": pace = try Self.pace(text)
                case "mask": mask = try Self.mask(text)
                case "dim" where text == "true" || text == "false": dim = text == "true"
                case "dim": throw Failure(.configNeedsFlag, "[wall]", key)
                default:
                    throw Failure(.configUnknownWallKey, key, list: Self.keys)
                }
            }
        } catch {
            throw Failure { $0(.rowSays, path, error.text(in: $0)) }
        }
    }

    /// Reads names of pages with commas between; `lounge`, which is for customers, stands alone.
    /// - Throws: `Failure` that names the pages there are.
    static func pages(_ text: String) throws(Failure) -> [WallPage] {
        let words = text.parts(at: ",").filter { !$0.isEmpty }.map { String($0).cleaned }
        let pages = words.compactMap(WallPage.init)
        let isAlone = pages == [.lounge]
        guard !words.isEmpty, pages.count == words.count, Set(pages).count == pages.count,
            isAlone || !pages.contains(.lounge)
        else {
            let known = WallPage.turning.map(\.rawValue)
            throw Failure(.wallBadPages, text.cleaned, list: known, kind: .usage)
        }
        return pages
    }

    /// Reads a number of seconds.
    /// - Throws: `Failure` that says what fits.
    static func pace(_ text: String) throws(Failure) -> Int {
        guard let seconds = Int(text), paces.contains(seconds) else {
            throw Failure(.wallBadPace, text.cleaned, kind: .usage)
        }
        return seconds
    }

    /// Reads the word for a mask.
    /// - Throws: `Failure` that names the masks there are.
    static func mask(_ text: String) throws(Failure) -> WallMask {
        guard let mask = WallMask(text) else {
            let known = WallMask.words.map(\.word)
            throw Failure(.wallBadMask, text.cleaned, list: known, kind: .usage)
        }
        return mask
    }

    /// The mask that holds when the command line asks for `asked`.
    ///
    /// Whoever came in with a key hides what the configuration does, and may hide more.
    func mask(asked: WallMask?, isForced: Bool) -> WallMask {
        let own = mask ?? .names
        guard let asked else { return own }
        return isForced ? own.union(asked) : asked
    }

    /// What holds for each key, as `andon config print` shows it.
    static func printable(_ configuration: Configuration) -> [EffectiveValue] {
        (configuration.wall ?? [:]).sorted { $0.key < $1.key }.map { key, value in
            EffectiveValue(
                key: "wall." + key, value: .text(value),
                source: configuration.sources["wall"] ?? "")
        }
    }
}
