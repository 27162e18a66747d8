extension Theme {
    /// Reads a theme; always returns one, whatever the text.
    ///
    /// `parent` gives the text of the theme that `inherits` names, or nil when there is none.
    /// A wrong entry is named with its line and falls back as if it were not there.
    public static func parse(
        _ toml: String, named name: String, parent: (String) -> String?
    ) -> (theme: Theme, problems: [ThemeProblem]) {
        var reader = ThemeReader()
        let theme = reader.read(toml, named: name, below: [], parent: parent)
        return (theme, reader.problems)
    }
}

/// Turns documents into themes and gathers what is wrong with them.
private struct ThemeReader {
    var problems: [ThemeProblem] = []
    private var file = ""
    private var source = ""

    mutating func read(
        _ toml: String, named name: String, below: [String], parent: (String) -> String?
    ) -> Theme {
        (file, source) = (name, toml)
        let top: [String: ThemeValue]
        do {
            top = try ThemeValue.read(toml, file: name)
        } catch {
            problems.append(error)
            return Theme(name: name, palette: [:], roles: [:])
        }
        var theme = inherited(top["inherits"], by: name, below: below, parent: parent)
        (file, source) = (name, toml)
        for (key, value) in top.sorted(by: { $0.key < $1.key }) {
            switch (key, value) {
            case ("name", .text), ("inherits", .text): break
            case ("tier", .text(let word)): readTier(word, into: &theme)
            case ("palette", .table(let entries)): readPalette(entries, into: &theme)
            case ("roles", .table(let entries)): readRoles(entries, into: &theme)
            default: report(key, in: nil, .meansNothing(key))
            }
        }
        var shown = name
        if case .text(let text)? = top["name"] { shown = TextWidth.clean(text) }
        return theme.renamed(shown)
    }

    private mutating func readTier(_ word: String, into theme: inout Theme) {
        guard let tier = ColourTier.allCases.first(where: { $0.name == word }) else {
            return report("tier", in: nil, .badTier(known: ColourTier.allCases.map(\.name)))
        }
        theme.highestTier = tier
    }

    private mutating func inherited(
        _ value: ThemeValue?, by name: String, below: [String], parent: (String) -> String?
    ) -> Theme {
        let nothing = Theme(name: name, palette: [:], roles: [:])
        guard case .text(let wanted)? = value else { return nothing }
        if (below + [name]).contains(wanted) {
            report("inherits", in: nil, .inheritsItself(through: wanted))
            return nothing
        }
        guard let text = parent(wanted) else {
            report("inherits", in: nil, .noParent(wanted))
            return nothing
        }
        return read(text, named: wanted, below: below + [name], parent: parent)
    }

    private mutating func readPalette(_ entries: [String: ThemeValue], into theme: inout Theme) {
        for (key, value) in entries.sorted(by: { $0.key < $1.key }) {
            if let paint = paint(value, key) { theme.palette[key] = paint }
        }
    }

    private mutating func paint(_ value: ThemeValue, _ key: String) -> Paint? {
        switch value {
        case .text("default"): return .standard
        case .text(let text):
            guard let hex = Paint.hexValue(text) else {
                report(key, in: "palette", .notColour(key, text: text))
                return nil
            }
            return Paint(hex: hex)
        case .table(let parts): return paint(parts: parts, key)
        default:
            report(key, in: "palette", .needsColour(key))
            return nil
        }
    }

    private mutating func paint(parts: [String: ThemeValue], _ key: String) -> Paint? {
        guard let hex = parts["hex"], var paint = paint(hex, key) else {
            if parts["hex"] == nil { report(key, in: "palette", .lacksHex(key)) }
            return nil
        }
        for (part, value) in parts.sorted(by: { $0.key < $1.key }) {
            switch (part, value) {
            case ("hex", _): break
            case ("c256", .number(let number)) where (0..<256).contains(number):
                paint.c256 = .indexed(UInt8(number))
            case ("c256", .text("default")): paint.c256 = .standard
            case ("c16", .text("default")): paint.c16 = .standard
            case ("c16", .text(let name)) where Paint.names.contains(name):
                paint.c16 = .indexed(UInt8(Paint.names.firstIndex(of: name) ?? 0))
            case ("mono", _):
                paint.mono = modifiers(value, key, in: "palette") ?? []
            default:
                report(key, in: "palette", .unknownPart(key, part: part))
            }
        }
        return paint
    }

    private mutating func readRoles(_ entries: [String: ThemeValue], into theme: inout Theme) {
        for (key, value) in entries.sorted(by: { $0.key < $1.key }) {
            switch value {
            case .text:
                let colour = reference(value, key, theme)
                theme.roles[key] = Theme.RoleStyle(foreground: colour)
            case .table(let parts): theme.roles[key] = role(parts, key, theme)
            default: report(key, in: "roles", .needsName(key))
            }
        }
    }

    private mutating func role(
        _ parts: [String: ThemeValue], _ key: String, _ theme: Theme
    ) -> Theme.RoleStyle {
        var style = Theme.RoleStyle()
        for (part, value) in parts.sorted(by: { $0.key < $1.key }) {
            switch part {
            case "fg": style.foreground = reference(value, key, theme)
            case "bg": style.background = reference(value, key, theme)
            case "modifiers": style.modifiers = modifiers(value, key, in: "roles")
            case "mono": style.mono = modifiers(value, key, in: "roles")
            default: report(key, in: "roles", .unknownPartOfRole(key, part: part))
            }
        }
        return style
    }

    private mutating func reference(
        _ value: ThemeValue, _ key: String, _ theme: Theme
    ) -> String? {
        guard case .text(let text) = value else {
            report(key, in: "roles", .colourNotText(key))
            return nil
        }
        if theme.palette[text] != nil || text == "default" || Paint.hexValue(text) != nil {
            return text
        }
        report(key, in: "roles", .noColour(key, name: text))
        return nil
    }

    private mutating func modifiers(
        _ value: ThemeValue, _ key: String, in section: String
    ) -> Modifiers? {
        let words: [ThemeValue] = if case .list(let list) = value { list } else { [value] }
        var result: Modifiers = []
        for word in words {
            guard case .text(let text) = word,
                let found = Modifiers.names.first(where: { $0.name == text })
            else {
                report(
                    key, in: section, .badModifier(key, known: Modifiers.names.map(\.name)))
                continue
            }
            result.insert(found.modifier)
        }
        return result
    }

    private mutating func report(_ key: String, in section: String?, _ reason: ThemeProblem.Reason)
    {
        problems.append(
            ThemeProblem(
                file: file, line: ThemeLines.find(key, in: section, of: source), reason: reason))
    }
}
