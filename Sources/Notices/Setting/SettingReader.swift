import ScalarText

/// Takes the values of one channel out of a dictionary and knows which keys were asked for.
struct SettingReader {
    let channel: String
    private var rest: [String: String]
    private var known: [String] = []

    init(channel: String, values: [String: String]) {
        self.channel = channel
        rest = values
    }

    func problem(_ reason: ChannelProblem.Reason) -> ChannelProblem {
        ChannelProblem(channel, reason)
    }

    mutating func optional(_ key: String) -> String? {
        known.append(key)
        return rest.removeValue(forKey: key)
    }

    mutating func text(_ key: String) throws(ChannelProblem) -> String {
        guard let value = optional(key), !value.isEmpty else { throw problem(.missing(key)) }
        return value
    }

    mutating func number(
        _ key: String, in range: ClosedRange<Int>
    ) throws(ChannelProblem) -> Int? {
        guard let value = optional(key) else { return nil }
        guard let number = Int(value), range.contains(number) else {
            throw problem(.notNumber(key, range))
        }
        return number
    }

    mutating func choice(_ key: String, of values: [String]) throws(ChannelProblem) -> String? {
        guard let value = optional(key) else { return nil }
        guard values.contains(value) else { throw problem(.notOneOf(key, values)) }
        return value
    }

    mutating func template(
        _ key: String, fields: Set<String>
    ) throws(ChannelProblem) -> Template? {
        guard let value = optional(key) else { return nil }
        return try template(value, key: key, fields: fields)
    }

    func template(
        _ text: String, key: String, fields: Set<String>
    ) throws(ChannelProblem) -> Template {
        do {
            return try Template(text, allowed: fields)
        } catch {
            throw problem(.template(key, error))
        }
    }

    /// The keys that begin with `prefix`, without it, in their order.
    mutating func all(behind prefix: String) -> [(key: String, value: String)] {
        known.append(prefix + "NAME")
        let found = rest.sorted { $0.key < $1.key }.compactMap { key, value in
            key.rest(behind: prefix).map { (key: String($0), value: value) }
        }
        for (name, _) in found { rest[prefix + name] = nil }
        return found
    }

    /// A secret from `KEY_file`, `KEY_env` or, where that is allowed, `KEY` itself.
    mutating func secret(
        _ key: String, mayBeWritten: Bool = false
    ) throws(ChannelProblem) -> SecretSource? {
        var found: [(key: String, source: SecretSource)] = []
        if mayBeWritten, let value = optional(key) { found.append((key, .written(Secret(value)))) }
        if let path = optional("\(key)_file") { found.append(("\(key)_file", .file(path: path))) }
        if let name = optional("\(key)_env") { found.append(("\(key)_env", .variable(name: name))) }
        if found.count > 1 { throw problem(.both(found[0].key, found[1].key)) }
        return found.first?.source
    }

    /// Says so when a key was not asked for.
    func finish() throws(ChannelProblem) {
        guard let key = rest.keys.min() else { return }
        throw problem(.unknownKey(key, known: known.sorted()))
    }
}
