import Phrases
import WorkshopCore

/// Telling: the advisor of what threatens a promise, the customer of another one.
extension Verb {
    static let promise = [tellAdvisor, call, acknowledge]

    static let tellAdvisor = Verb(
        "t", .doTellAdvisor, .helpTellAdvisor, rank: 190, needs: .alerts
    ) { board in
        board.withOrder {
            board.asking(.promise(.tellAdvisor($0, reason: "?")), TellAdvisorForm(order: $0))
        }
    }
    static let call = Verb(
        "c", .doCall, .helpCall, rank: 200, needs: .promise, leading: [.desk, .parts]
    ) { board in
        board.withOpenOrder { board.asking(CallForm(order: $0)) }
    }
    static let acknowledge = Verb(
        "K", .doAcknowledge, .helpAcknowledge, rank: 290, needs: .acknowledgement,
        leading: [.desk]
    ) { board in
        board.withOrder { board.doing(.promise(.acknowledge($0))) }
    }
}
