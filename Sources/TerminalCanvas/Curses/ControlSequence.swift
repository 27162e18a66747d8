/// An escape sequence `ESC [ parameters final`.
struct ControlSequence {
    let parameters: [UInt8]
    let final: UInt8

    /// Whether pasted text follows.
    var startsPaste: Bool {
        final == UInt8(ascii: "~") && parameters.elementsEqual("200".utf8)
    }

    /// What the sequence means; nil for what nobody asked for.
    var input: TerminalInput? {
        if parameters.first == UInt8(ascii: "<") { return mouse.map { .mouse($0) } }
        return key.map { .key($0) }
    }

    /// The numbers between the semicolons; a wrong or missing one is 0.
    private var numbers: [Int] {
        parameters.drop { $0 == UInt8(ascii: "<") }
            .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
            .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    }

    private var key: Key? {
        if final == UInt8(ascii: "Z") { return .backTab }
        guard final == UInt8(ascii: "~") else { return ControlSequence.cursorKey(final) }
        return switch numbers.first {
        case 1, 7: .home
        case 2: .insert
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case let number? where (11...15).contains(number): .function(number - 10)
        case let number? where (17...21).contains(number): .function(number - 11)
        case let number? where (23...24).contains(number): .function(number - 12)
        default: nil
        }
    }

    /// The key of `ESC [ final` and `ESC O final`.
    static func cursorKey(_ final: UInt8) -> Key? {
        switch final {
        case UInt8(ascii: "A"): .up
        case UInt8(ascii: "B"): .down
        case UInt8(ascii: "C"): .right
        case UInt8(ascii: "D"): .left
        case UInt8(ascii: "H"): .home
        case UInt8(ascii: "F"): .end
        case UInt8(ascii: "M"): .enter
        case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final - UInt8(ascii: "O")))
        default: nil
        }
    }

    private var mouse: MouseEvent? {
        let numbers = numbers
        guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0,
            let action = action(numbers[0])
        else { return nil }
        return MouseEvent(
            action, at: Position(row: numbers[2] - 1, column: numbers[1] - 1),
            shift: numbers[0] & 4 != 0, control: numbers[0] & 16 != 0)
    }

    private func action(_ bits: Int) -> MouseEvent.Action? {
        if bits & 64 != 0 {
            return bits & 3 == 0 ? .wheelUp : bits & 3 == 1 ? .wheelDown : nil
        }
        let buttons: [MouseEvent.Button] = [.left, .middle, .right]
        guard bits & 3 < 3, bits & 128 == 0 else { return nil }
        let button = buttons[bits & 3]
        if final == UInt8(ascii: "m") { return .release(button) }
        guard final == UInt8(ascii: "M") else { return nil }
        return bits & 32 != 0 ? .drag(button) : .press(button)
    }
}
