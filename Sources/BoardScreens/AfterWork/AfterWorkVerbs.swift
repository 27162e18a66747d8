import Phrases
import WorkshopCore

/// What follows the work: QC, wash, invoice, delivery, and the call after it.
extension Verb {
    static let afterWork = [
        passInspection, failInspection, wash, settle, ready, deliver, followUp, close,
    ]

    static let passInspection = Verb(
        "i", .doPassInspection, .helpPassInspection, rank: 130, needs: .inspection
    ) { board in
        board.withOrder { board.doing(.afterWork(.passInspection($0, note: ""))) }
    }
    static let failInspection = Verb(
        "I", .doFailInspection, .helpFailInspection, rank: 140, needs: .inspection
    ) { board in
        board.withJob {
            board.asking(
                .afterWork(.failInspection($0, note: "")), FailInspectionForm(job: $0))
        }
    }
    static let wash = Verb("w", .doWash, .helpWash, rank: 150, needs: .wash) { board in
        board.withOrder { id in
            let hasBegun = board.workshop.order(id)?.washStartedAt != nil
            return board.doing(.afterWork(hasBegun ? .finishWash(id) : .startWash(id)))
        }
    }
    static let settle = Verb("b", .doSettle, .helpSettle, rank: 160, needs: .settlement) { board in
        board.withOrder { board.doing(.afterWork(.settle($0))) }
    }
    static let ready = Verb("r", .doReady, .helpReady, rank: 170, needs: .settlement) { board in
        board.withOrder { board.doing(.afterWork(.ready($0))) }
    }
    static let deliver = Verb("d", .doDeliver, .helpDeliver, rank: 180, needs: .delivery) {
        board in
        board.withOrder { board.doing(.afterWork(.deliver($0))) }
    }
    static let followUp = Verb(
        "F", .doFollowUp, .helpFollowUp, rank: 360, needs: .followUp, keyed: [.appointments],
        leading: [.appointments]
    ) { board in
        board.withOrder { board.doing(.afterWork(.followUp($0, note: ""))) }
    }
    static let close = Verb("", .doClose, .helpClose, rank: 370, needs: .followUp) { board in
        board.withOrder { board.doing(.afterWork(.close($0))) }
    }
}
