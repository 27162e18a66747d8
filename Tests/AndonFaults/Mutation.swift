/// Changes a file in a few places, as a fuzzer does.
enum Mutation {
    static func of(_ sample: [UInt8], _ chance: inout Chance) -> [UInt8] {
        var bytes = sample
        for _ in 1...chance.number(in: 1...8) { change(&bytes, &chance) }
        return bytes
    }

    private static func change(_ bytes: inout [UInt8], _ chance: inout Chance) {
        guard !bytes.isEmpty else { return bytes = [UInt8(chance.number(in: 0...255))] }
        let place = chance.number(in: 0...bytes.count - 1)
        let end = min(bytes.count, place + chance.number(in: 1...40))
        switch chance.number(in: 0...6) {
        case 0: bytes[place] ^= 1 << UInt8(chance.number(in: 0...7))
        case 1: bytes[place] = UInt8(chance.number(in: 0...255))
        case 2: bytes.removeSubrange(place..<end)
        case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 4: bytes.insert(contentsOf: HostileText.argument(&chance).utf8, at: place)
        case 5: bytes.removeSubrange(place...)
        default:
            let part = bytes[place..<end]
            for _ in 1...chance.number(in: 2...2000) { bytes.insert(contentsOf: part, at: place) }
        }
    }
}
