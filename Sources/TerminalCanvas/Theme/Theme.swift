import ScalarText

/// The looks of all roles, read from a file; knows no terminal.
public struct Theme: Sendable, Equatable {
    /// The name that people choose it by.
    public let name: String
    var palette: [String: Paint]
    var roles: [String: RoleStyle]
    /// The most colours that the theme uses; a mono theme stays mono on any terminal.
    var highestTier = ColourTier.trueColour

    /// What a file says about one role; what is nil comes from the role's prefixes.
    struct RoleStyle: Sendable, Equatable {
        var foreground: String?
        var background: String?
        var modifiers: Modifiers?
        var mono: Modifiers?
    }

    func renamed(_ name: String) -> Theme {
        Theme(name: name, palette: palette, roles: roles, highestTier: highestTier)
    }

    /// A theme without any colour, for tests and as the last resort.
    public static let plain = Theme(name: "plain", palette: [:], roles: [:])

    /// The style of a role on a terminal of this tier.
    ///
    /// What the role does not say is taken from its dotted prefixes, then from `text`:
    /// `job.late`, `job`, `text`. In tier mono the role's own `mono` counts, or else its
    /// modifiers together with those that its colours name for mono.
    public func style(for role: String, tier: ColourTier) -> Style {
        let tier = tier.rawValue < highestTier.rawValue ? tier : highestTier
        let chain = Theme.chain(role).compactMap { roles[$0] }
        let foreground = chain.lazy.compactMap { paint($0.foreground) }.first ?? .standard
        let background = chain.lazy.compactMap { paint($0.background) }.first ?? .standard
        var modifiers = chain.lazy.compactMap(\.modifiers).first ?? []
        if tier == .mono {
            modifiers =
                chain.first?.mono
                ?? modifiers.union(foreground.mono).union(background.mono)
        }
        return Style(
            foreground: foreground.colour(tier), background: background.colour(tier),
            modifiers: modifiers)
    }

    /// The styles of a list of roles, in its order.
    public func styles(for roleNames: [String], tier: ColourTier) -> [Style] {
        roleNames.map { style(for: $0, tier: tier) }
    }

    /// Whether the theme or a parent of it names this role itself, not only a prefix.
    public func defines(_ role: String) -> Bool { roles[role] != nil }

    /// The names to look a role up by: itself, its prefixes, `text`.
    private static func chain(_ role: String) -> [String] {
        var names = [role]
        var rest = Substring(role)
        while let (above, _) = rest.cutAtLast(".") {
            rest = above
            names.append(String(rest))
        }
        if rest != "text" { names.append("text") }
        return names
    }

    private func paint(_ reference: String?) -> Paint? {
        guard let reference else { return nil }
        if let paint = palette[reference] { return paint }
        if reference == "default" { return .standard }
        return Paint.hexValue(reference).map { Paint(hex: $0) }
    }
}
