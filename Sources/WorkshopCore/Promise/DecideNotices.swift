import ScalarText

extension Workshop {
    func decidePreferContact(
        _ text: String, _ preference: ContactPreference
    ) throws(Refusal) -> [Event] {
        guard shop != nil else { throw .shop(.missing) }
        guard let address = ContactAddress(text)?.description else {
            throw .shop(.badContact(text))
        }
        return preferences[address] == preference
            ? [] : [.shop(.contactPreferred(address: address, preference: preference))]
    }

    /// What became of a message is recorded once; it may come in after the order has ended.
    func decideRecordMessage(
        _ id: OrderID, _ report: MessageReport
    ) throws(Refusal) -> [Event] {
        _ = try requireOrder(id)
        guard !isSettled(report.message, in: .order(id)) else { return [] }
        guard let failure = report.failure else {
            return [.promise(.messageSent(message: report.message, channel: report.channel))]
        }
        let reason = String(failure.first(scalars: TextLimit.name))
        return [
            .promise(
                .messageFailed(message: report.message, channel: report.channel, reason: reason))
        ]
    }

    private func isSettled(_ message: String, in stream: StreamID) -> Bool {
        history(of: stream).contains { $0.event.traits.message == message }
    }
}
