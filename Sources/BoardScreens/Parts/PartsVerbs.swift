import Phrases
import WorkshopCore

/// Parts: asked for, authorised, ordered with an ETA, arrived, issued.
extension Verb {
    static let parts = [partStep, partEta, askPart, part]

    static let partStep = Verb(
        " ", .doPartStep, .helpPartStep, rank: 10, needs: .parts, on: [.parts],
        leading: [.parts]
    ) { $0.stepForPartStep }
    static let partEta = Verb(
        "E", .doPartEta, .helpPartEta, rank: 20, needs: .parts, on: [.parts], leading: [.parts]
    ) { $0.stepForPartEta }
    static let askPart = Verb(
        "B", .doAskPart, .helpAskPart, rank: 30, needs: .parts, on: [.parts], leading: [.parts]
    ) { board in
        board.withOpenOrder { board.asking(PartForm(order: $0)) }
    }
    static let part = Verb(
        "B", .doPart, .helpPart, rank: 230, needs: .parts,
        on: [.schedule, .status, .desk, .order]
    ) { board in
        board.withOpenOrder { id in
            // The first part that has not been issued.
            let open = board.workshop.order(id)?.parts.first { $0.state != .issued }?.number
            return board.asking(PartForm(order: id, number: board.target.part ?? open))
        }
    }
}
