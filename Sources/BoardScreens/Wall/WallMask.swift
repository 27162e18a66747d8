/// What a wall does not tell of customers.
public struct WallMask: OptionSet, Hashable, Sendable {
    /// The bits, one a thing to hide.
    public let rawValue: UInt8

    /// A mask from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Plates, but for what their owners know them by.
    public static let plates = WallMask(rawValue: 1)
    /// Names, but for their initials.
    public static let names = WallMask(rawValue: 2)

    /// The words for the masks, as settings spell them.
    public static let words: [(word: String, mask: WallMask)] = [
        ("none", []), ("names", .names), ("plates", .plates), ("both", [.names, .plates]),
    ]

    /// Reads a word for a mask; nil for any other.
    public init?(_ word: String) {
        guard let known = Self.words.first(where: { $0.word == word }) else { return nil }
        self = known.mask
    }

    /// The word for this mask.
    public var word: String { Self.words.first { $0.mask == self }?.word ?? "both" }

    /// The plate as this mask shows it: the last three letters or digits stay, of a short plate the
    /// last half, the others become stars.
    public func plate(_ plate: String) -> String {
        guard contains(.plates) else { return plate }
        let signs = plate.indices.filter { plate[$0].isLetter || plate[$0].isNumber }
        let kept = Set(signs.suffix(min(3, signs.count / 2)))
        return String(
            plate.indices.map { index in
                signs.contains(index) && !kept.contains(index) ? "*" : plate[index]
            })
    }

    /// The name as this mask shows it: initials, of a Chinese name the family name with its title
    /// or a star.
    public func name(_ name: String) -> String {
        guard contains(.names) else { return name }
        let words = name.split(separator: " ")
        if words.count == 1, let first = name.first, !first.isCased {
            let title = ["先生", "女士", "小姐"].first { name.hasSuffix($0) }
            return String(first) + (title ?? "*")
        }
        return words.compactMap(\.first).map { $0.uppercased() + "." }.joined(separator: " ")
    }
}
