import Phrases
import WorkshopCore

/// What the shop keeps of its customers.
extension Verb {
    static let shop = [messages]

    static let messages = Verb("@", .doMessages, .helpMessages, rank: 310, needs: .contact) {
        board in
        board.withOrder(board.stepForMessages)
    }
}
