import Testing

@testable import Notices

/// Monday 2026-11-23 at 12:00 UTC.
let noon = 1_795_435_200_000

extension Message {
    /// A message to a customer, or to a group when there is no recipient.
    static func sample(
        id: String = "event-17", subject: String = "Car RBD 117",
        text: String = "Your car is ready.", to recipient: String? = nil
    ) -> Message {
        Message(
            id: id, subject: subject, text: text, recipient: recipient, sender: "Northside")
    }
}

extension SecretReading {
    /// Files and variables that tests name; both by the same dictionary.
    static func of(_ values: [String: String] = [:]) -> SecretReading {
        SecretReading(
            file: { path in
                values[path].map { .success($0) } ?? .failure(.init("no such file"))
            },
            variable: { values[$0] })
    }
}

extension ChannelSetting {
    /// The channel of these values, ready to send.
    static func sender(
        _ values: [String: String], secrets: [String: String] = [:],
        limits: TransferLimits = TransferLimits(totalMilliseconds: 20_000)
    ) throws -> any ChannelSender {
        try ChannelSetting(name: "c", values: values)
            .sender(reading: .of(secrets), limits: limits)
    }
}

/// The problem that these values have.
func problem(_ values: [String: String]) -> String {
    do {
        _ = try ChannelSetting(name: "c", values: values)
        return "none"
    } catch {
        return error.description
    }
}

extension SendOutcome {
    var reason: String {
        switch self {
        case .taken: ""
        case .tryLater(let reason, _), .declined(let reason): reason
        }
    }

    var isTaken: Bool { if case .taken = self { true } else { false } }
    var isLater: Bool { if case .tryLater = self { true } else { false } }
    var isDeclined: Bool { if case .declined = self { true } else { false } }
}
