import ScalarText

/// The block letters, five dots high.
enum BlockFont {
    /// The columns of dots of a letter, bit 0 uppermost; nil where there is none.
    static func letter(_ character: Character) -> [UInt8]? {
        if let letter = letters[character] { return letter }
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return nil }
        if scalars.dropFirst().allSatisfy({ $0.properties.canonicalCombiningClass.rawValue > 0 }),
            let plain = Glyph.withoutMarks(first.value) ?? (first.isASCII ? first : nil)
        {
            return letters[Character(Character(plain).uppercased())]
        }
        return nil
    }

    private static let letters: [Character: [UInt8]] = {
        var letters: [Character: [UInt8]] = [:]
        for line in table.lines where !line.isEmpty {
            let words = line.words
            guard let name = words.first?.first else { continue }
            let rows = words.dropFirst().map(Array.init)
            letters[name] = (rows.first ?? []).indices.map { column in
                rows.enumerated().reduce(UInt8(0)) { bits, row in
                    row.element[column] == "#" ? bits | 1 << row.offset : bits
                }
            }
        }
        letters[" "] = [0, 0]
        letters["−"] = letters["-"]
        letters["'"] = letters["′"]
        return letters
    }()

    /// A letter a line: what it is, then its five rows from above.
    private static let table = """
        0 ### #.# #.# #.# ###
        1 ##. .#. .#. .#. ###
        2 ### ..# ### #.. ###
        3 ### ..# .## ..# ###
        4 #.# #.# ### ..# ..#
        5 ### #.. ### ..# ###
        6 ### #.. ### #.# ###
        7 ### ..# ..# .#. .#.
        8 ### #.# ### #.# ###
        9 ### #.# ### ..# ###
        A .#. #.# ### #.# #.#
        B ##. #.# ##. #.# ##.
        C .## #.. #.. #.. .##
        D ##. #.# #.# #.# ##.
        E ### #.. ##. #.. ###
        F ### #.. ##. #.. #..
        G .### #... #.## #..# .###
        H #.# #.# ### #.# #.#
        I ### .#. .#. .#. ###
        J ..# ..# ..# #.# .#.
        K #..# #.#. ##.. #.#. #..#
        L #.. #.. #.. #.. ###
        M #...# ##.## #.#.# #...# #...#
        N #..# ##.# #.## #..# #..#
        O .##. #..# #..# #..# .##.
        P ##. #.# ##. #.. #..
        Q .##. #..# #..# #.#. .#.#
        R ##. #.# ##. #.# #.#
        S .## #.. .#. ..# ##.
        T ### .#. .#. .#. .#.
        U #.# #.# #.# #.# ###
        V #.# #.# #.# #.# .#.
        W #...# #...# #.#.# ##.## #...#
        X #.# #.# .#. #.# #.#
        Y #.# #.# .#. .#. .#.
        Z ### ..# .#. #.. ###
        - .. .. ## .. ..
        : . # . # .
        . . . . . #
        , .. .. .. .# #.
        / ..# ..# .#. #.. #..
        + ... .#. ### .#. ...
        % #.# ..# .#. #.. #.#
        * ... #.# .#. #.# ...
        · . . # . .
        ′ # # . . .
        ! # # # . #
        → .#.. ..#. #### ..#. .#..
        ≥ #.. .#. #.. ... ###
        """
}
