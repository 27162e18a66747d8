import Phrases
import WorkshopCore

/// A visit from its booking to check-in, and where the car is.
extension Verb {
    static let visit = [
        book, receive, park, takeHome, note, confirm, moveAppointment, noShow, cancel,
    ]

    static let book = Verb(
        "*", .doBook, .helpBook, rank: 40, needs: .booking, keyed: [.appointments],
        leading: [.appointments]
    ) { $0.stepForBook }
    static let receive = Verb(
        "R", .doReceive, .helpReceive, rank: 120, needs: .reception,
        leading: [.desk, .parts, .appointments]
    ) { board in
        board.withOrder {
            board.asking(.visit(.receive($0, keyTag: nil)), ReceiveForm(order: $0))
        }
    }
    static let park = Verb("p", .doPark, .helpPark, rank: 210, needs: .parking) { board in
        board.withOrder { board.asking(.visit(.park($0, place: "?")), ParkForm(order: $0)) }
    }
    static let takeHome = Verb("H", .doTakeHome, .helpTakeHome, rank: 240, needs: .parking) {
        board in
        board.withOrder { board.doing(.visit(.takeHome($0))) }
    }
    static let note = Verb(
        "N", .doNote, .helpNote, rank: 300, needs: .notes, on: ScreenName.allCases
    ) { board in
        board.withOrder { board.asking(NoteForm(order: $0)) }
    }
    static let confirm = Verb(
        "C", .doConfirm, .helpConfirm, rank: 320, needs: .booking, leading: [.appointments]
    ) { board in
        board.withOrder { board.doing(.visit(.confirm($0))) }
    }
    static let moveAppointment = Verb(
        "m", .doMoveAppointment, .helpMoveAppointment, rank: 330, needs: .booking,
        keyed: [.appointments], leading: [.appointments]
    ) { board in
        board.withOrder(board.stepForMoveAppointment)
    }
    static let noShow = Verb(
        "S", .doNoShow, .helpNoShow, rank: 340, needs: .booking, keyed: [.appointments],
        leading: [.appointments]
    ) { board in
        board.withOrder { board.asking(.visit(.noShow($0)), NoShowForm(order: $0)) }
    }
    static let cancel = Verb(
        "-", .doCancel, .helpCancel, rank: 350, needs: .booking, keyed: [.appointments],
        leading: [.appointments]
    ) { board in
        board.withOrder { board.asking(.visit(.cancel($0, reason: "")), CancelForm(order: $0)) }
    }
}
