import Glibc
import Phrases
import TOMLFiles
import TOMLKit

/// What the configuration files set; the program never writes them.
struct Configuration: Equatable {
    var store: String?
    var name: String?
    var language: String?
    var theme: String?
    var mouse: Bool?
    var ascii: Bool?
    /// The values of `[notify]`, inner tables as keys with dots.
    var notify: [String: String]?
    /// The values of `[wall]`.
    var wall: [String: String]?
    /// Whether the board rings.
    var bell: Bool?
    /// Whether the terminal is to show a notification where it can (OSC 9).
    var osc9: Bool?
    /// Where each value came from, by its key.
    var sources: [String: String] = [:]

    /// The keys that may be set.
    static let keys = [
        "store", "as", "language", "theme", "mouse", "ascii", "bell", "osc9", "notify", "wall",
    ]
    /// The theme when nobody names one.
    static let defaultTheme = "dark"

    /// Reads the files that there are; the user's values go before the site's.
    /// - Throws: `Failure` with file, line and what is wrong.
    static func load(
        from paths: [String] = Environment.configurationPaths
    ) throws(Failure) -> Configuration {
        var configuration = Configuration()
        for path in paths where Files.exists(path) {
            let bytes = try Files.read(path, limit: 1 << 20)
            try configuration.fill(String(decoding: bytes, as: UTF8.self), from: path)
        }
        return configuration
    }

    /// Takes what `text` sets and nothing has set before.
    mutating func fill(_ text: String, from path: String) throws(Failure) {
        let table: TOMLTable
        do {
            table = try TOMLFile.read(text)
        } catch {
            throw Failure(.tomlBroken, path, "\(error.line)", error.reason)
        }
        for key in table.keys {
            guard Self.keys.contains(key) else {
                throw Failure(.configUnknownKey, path, key, list: Self.keys)
            }
            try take(key, table, path)
        }
    }

    private mutating func take(_ key: String, _ table: TOMLTable, _ path: String) throws(Failure) {
        guard sources[key] == nil else { return }
        switch key {
        case "mouse": mouse = try flag(key, table, path)
        case "ascii": ascii = try flag(key, table, path)
        case "bell": bell = try flag(key, table, path)
        case "osc9": osc9 = try flag(key, table, path)
        case "store": store = try text(key, table, path)
        case "as": name = try text(key, table, path)
        case "wall": wall = try values(key, table, path)
        case "notify": notify = try values(key, table, path)
        case "language": language = try text(key, table, path)
        default: theme = try text(key, table, path)
        }
        sources[key] = path
    }

    /// The channels, if there are any.
    /// - Throws: `Failure` that names the file and what is wrong.
    func notifySettings() throws(Failure) -> NotifySettings? {
        guard let notify else { return nil }
        return try NotifySettings(notify, from: sources["notify"] ?? "")
    }

    /// How a wall is to show the shop.
    /// - Throws: `Failure` that names the file and what is wrong.
    func wallSettings() throws(Failure) -> WallSettings {
        try WallSettings(wall ?? [:], from: sources["wall"] ?? "")
    }

    /// Looks whether the tables of the files can be used.
    /// - Throws: `Failure` that names the file and what is wrong.
    func checkTables() throws(Failure) {
        _ = try notifySettings()
        _ = try wallSettings()
    }

    private func values(
        _ key: String, _ table: TOMLTable, _ path: String
    ) throws(Failure) -> [String: String] {
        guard let values = table[key]?.table?.flattened() else {
            throw Failure(.configNeedsTable, path, key)
        }
        return values
    }

    private func text(_ key: String, _ table: TOMLTable, _ path: String) throws(Failure) -> String {
        guard let text = table[key]?.string, !text.isEmpty else {
            throw Failure(.configNeedsText, path, key)
        }
        return text
    }

    private func flag(_ key: String, _ table: TOMLTable, _ path: String) throws(Failure) -> Bool {
        guard let flag = table[key]?.bool else { throw Failure(.configNeedsFlag, path, key) }
        return flag
    }
}
