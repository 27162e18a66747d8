import CNcurses

/// Turns the bytes and key codes that ncurses reads into inputs; pure, fed one code at a time.
///
/// ncurses knows the keys of the terminal's description. The decoder puts UTF-8 together (a
/// character may arrive in parts), reads mouse reports and pastes, and swallows escape sequences
/// that nobody knows, so that their letters do not act as keys.
struct InputDecoder {
    private enum State {
        case ground
        case escape
        case sequence([UInt8])
        case singleShift
        case string
        case paste(PasteReader)
    }

    private var state = State.ground
    private var text = UTF8Reader()

    /// Whether an Escape was read whose meaning depends on what follows at once.
    var awaitsMore: Bool {
        if case .escape = state { return true }
        return false
    }

    /// Takes one code; returns an input when it completes one.
    mutating func feed(_ code: Int32) -> TerminalInput? {
        if case .paste(var reader) = state {
            let pasted = reader.feed(code)
            state = pasted == nil ? .paste(reader) : .ground
            return pasted.map { .pasted($0) }
        }
        guard (0..<256).contains(code) else {
            state = .ground
            text = UTF8Reader()
            return InputDecoder.key(code).map { .key($0) }
        }
        return feed(byte: UInt8(code))
    }

    /// Says that nothing more has arrived: a lone Escape is the Escape key.
    mutating func pause() -> TerminalInput? {
        guard awaitsMore else { return nil }
        state = .ground
        return .key(.escape)
    }

    private mutating func feed(byte: UInt8) -> TerminalInput? {
        switch state {
        case .ground, .paste: return ground(byte)
        case .escape: return afterEscape(byte)
        case .singleShift:
            state = .ground
            return ControlSequence.cursorKey(byte).map { .key($0) }
        case .string:
            // Terminals answer queries with strings; they end with BEL or ESC \.
            if byte == 0x07 { state = .ground } else if byte == 0x1b { state = .escape }
            return nil
        case .sequence(let bytes): return sequence(bytes, byte)
        }
    }

    private mutating func ground(_ byte: UInt8) -> TerminalInput? {
        switch byte {
        case 0x1b:
            state = .escape
            return nil
        case 0..<0x20, 0x7f:
            text = UTF8Reader()
            return .key(InputDecoder.control(byte))
        default:
            return text.feed(byte).map { .key(.character($0)) }
        }
    }

    private mutating func afterEscape(_ byte: UInt8) -> TerminalInput? {
        state = .ground
        switch byte {
        case UInt8(ascii: "["): state = .sequence([])
        case UInt8(ascii: "O"): state = .singleShift
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
            state = .string
        case UInt8(ascii: "\\"): break
        case 0x1b:
            state = .escape
            return .key(.escape)
        case 0x20..<0x7f: return .key(.alt(Character(Unicode.Scalar(byte))))
        default:
            return ground(byte)
        }
        return nil
    }

    private mutating func sequence(_ bytes: [UInt8], _ byte: UInt8) -> TerminalInput? {
        if byte == 0x1b {
            state = .escape
            return nil
        }
        guard (0x40..<0x7f).contains(byte) else {
            // Longer than any sequence that is known: swallow the rest without keeping it.
            state = .sequence(bytes.count < 64 ? bytes + [byte] : bytes)
            return nil
        }
        state = .ground
        let sequence = ControlSequence(parameters: bytes, final: byte)
        if sequence.startsPaste { state = .paste(PasteReader()) }
        return sequence.input
    }
}

extension InputDecoder {
    private static func control(_ byte: UInt8) -> Key {
        switch byte {
        case 0x09: .tab
        case 0x0d: .enter
        case 0x08, 0x7f: .backspace
        case 0x00: .control("@")
        case 0x01...0x1a: .control(Character(Unicode.Scalar(byte + 0x60)))
        default: .control(Character(Unicode.Scalar(byte + 0x40)))
        }
    }

    private static func key(_ code: Int32) -> Key? {
        let number = Int(code) - Int(ANDON_KEY_FUNCTION)
        if (1..<64).contains(number) { return .function(number) }
        return keys[code]
    }

    private static let keys: [Int32: Key] = [
        Int32(ANDON_KEY_UP): .up, Int32(ANDON_KEY_DOWN): .down, Int32(ANDON_KEY_LEFT): .left,
        Int32(ANDON_KEY_RIGHT): .right, Int32(ANDON_KEY_HOME): .home, Int32(ANDON_KEY_END): .end,
        Int32(ANDON_KEY_PAGE_UP): .pageUp, Int32(ANDON_KEY_PAGE_DOWN): .pageDown,
        Int32(ANDON_KEY_INSERT): .insert, Int32(ANDON_KEY_DELETE): .delete,
        Int32(ANDON_KEY_BACKSPACE): .backspace, Int32(ANDON_KEY_BACK_TAB): .backTab,
        Int32(ANDON_KEY_ENTER): .enter,
    ]
}
