import ScalarText
import Notices
import Phrases
import Reports
import TOMLKit
import WorkshopCore

/// What `[notify]` of the configuration says: the channels, what goes where, and in which words.
struct NotifySettings {
    /// The fields that a text of one's own may have.
    static let fields: Set<String> = [
        "ro", "plate", "model", "customer", "shop", "time", "reason", "advisor", "arrival",
    ]

    /// The channels by name.
    var channels: [String: ChannelSetting] = [:]
    /// The names of the channels for each kind of message, the first that fits first.
    var routes: [NoticeKind: [String]] = [:]
    /// When customers are left alone.
    var quiet: QuietHours?
    /// The name that messages come from; nil for the shop's.
    var sender: String?
    /// Texts of one's own, by language and kind.
    var texts: [String: [NoticeKind: Template]] = [:]

    /// Reads the values of `[notify]`, inner tables as keys with dots.
    /// - Throws: `Failure` that names the file and the first thing that is wrong.
    init(_ values: [String: String], from path: String) throws(Failure) {
        var channelValues: [String: [String: String]] = [:]
        for (key, value) in values.sorted(by: { $0.key < $1.key }) {
            let parts = key.parts(at: ".", most: 2).map(String.init)
            switch (parts[0], parts.count) {
            case ("sender", 1): sender = value
            case ("quiet", 1): quiet = try Self.quiet(value, path)
            case ("to", 2): routes[try Self.kind(parts[1], path)] = Self.names(value)
            case ("channel", 3) where !parts[1].isEmpty:
                channelValues[parts[1], default: [:]][parts[2]] = value
            case ("text", 3) where !parts[1].isEmpty:
                let template = try Self.template(value, key, path)
                texts[parts[1], default: [:]][try Self.kind(parts[2], path)] = template
            default: throw Failure(.notifyUnknownKey, path, key)
            }
        }
        for (name, values) in channelValues.sorted(by: { $0.key < $1.key }) {
            do throws(ChannelProblem) {
                channels[name] = try ChannelSetting(name: name, values: values)
            } catch {
                throw Failure { $0(.rowSays, path, error.sentence(in: $0)) }
            }
        }
        try checkRoutes(path)
    }

    /// The values as they may be printed: what of a channel could be a secret goes.
    static func printable(_ configuration: Configuration) -> [EffectiveValue] {
        (configuration.notify ?? [:]).sorted { $0.key < $1.key }.map { key, value in
            let parts = key.parts(at: ".", most: 2).map(String.init)
            let isOfChannel = parts.count == 3 && parts[0] == "channel"
            let shown = isOfChannel ? ChannelSetting.printable([parts[2]: value])[parts[2]] : value
            return EffectiveValue(
                key: "notify." + key, value: .text(shown ?? ""),
                source: configuration.sources["notify"] ?? "")
        }
    }

    private func checkRoutes(_ path: String) throws(Failure) {
        for name in routes.values.joined() where channels[name] == nil {
            let known = channels.keys.sorted()
            throw Failure(.notifyUnknownChannel, path, name, list: known)
        }
    }

    private static func names(_ text: String) -> [String] {
        text.parts(at: ",").map { String($0).cleaned }.filter { !$0.isEmpty }
    }

    private static func kind(_ name: String, _ path: String) throws(Failure) -> NoticeKind {
        guard let kind = NoticeKind(rawValue: name) else {
            let known = NoticeKind.allCases.map(\.rawValue)
            throw Failure(.notifyUnknownKind, path, name, list: known)
        }
        return kind
    }

    private static func quiet(_ text: String, _ path: String) throws(Failure) -> QuietHours {
        let times = text.parts(at: "-").map { TimeOfDay(String($0).cleaned)?.minute }
        guard times.count == 2, let from = times[0], let until = times[1],
            let hours = QuietHours(fromMinute: from % 1440, untilMinute: until % 1440)
        else { throw Failure(.notifyBadQuiet, path, text) }
        return hours
    }

    private static func template(
        _ text: String, _ key: String, _ path: String
    ) throws(Failure) -> Template {
        do throws(TemplateProblem) {
            return try Template(text, allowed: fields)
        } catch {
            throw Failure {
                $0(.rowSays, path, $0(.rowSays, "notify.\(key)", error.sentence(in: $0)))
            }
        }
    }
}

extension TOMLTable {
    /// The values of a table, inner tables as keys with dots; nil for what is no plain value.
    func flattened() -> [String: String]? {
        var values: [String: String] = [:]
        for key in keys {
            guard let value = self[key] else { continue }
            if let inner = value.table {
                guard let nested = inner.flattened() else { return nil }
                for (name, text) in nested { values["\(key).\(name)"] = text }
            } else if let text = value.string ?? value.int.map(String.init)
                ?? value.bool.map(String.init)
            {
                values[key] = text
            } else if let list = value.array {
                let texts = list.compactMap(\.string)
                guard texts.count == list.count else { return nil }
                values[key] = texts.joined(separator: ",")
            } else {
                return nil
            }
        }
        return values
    }
}
