import ArgumentParser

/// `andon do VERB RO …`: any command of the board without the screen.
struct DoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "do", abstract: "Do what a key on the board does, without the screen.",
        discussion: """
            Times are 14:40, +30 (minutes from now), Tue 11:00, tomorrow 9:00, 24 Nov 9:00 or \
            2026-11-24T11:00. A technician is named by any part of the name that only one has. A \
            refusal ends with status 1 and the reason.
            """,
        groupedSubcommands: [
            CommandGroup(
                name: "The visit",
                subcommands: [
                    BookVerb.self, ConfirmVerb.self, MoveAppointmentVerb.self, CancelVerb.self,
                    NoShowVerb.self, ReceiveVerb.self, TakeHomeVerb.self, ParkVerb.self,
                    NoteVerb.self,
                ]),
            CommandGroup(
                name: "The work",
                subcommands: [
                    AssignVerb.self, UnassignVerb.self, SequenceVerb.self, StartVerb.self,
                    StopVerb.self, ChangeStopVerb.self, ResumeVerb.self, FinishVerb.self,
                    AddWorkVerb.self, AuthoriseVerb.self, DeclineVerb.self, PartVerb.self,
                ]),
            CommandGroup(
                name: "After the work",
                subcommands: [
                    InspectVerb.self, WashVerb.self, SettleVerb.self, ReadyVerb.self,
                    DeliverVerb.self, FollowUpVerb.self, CloseVerb.self,
                ]),
            CommandGroup(
                name: "The promise",
                subcommands: [
                    PromiseVerb.self, TellAdvisorVerb.self, AcknowledgeVerb.self, ContactVerb.self,
                ]),
            CommandGroup(
                name: "People",
                subcommands: [
                    HireVerb.self, SkillVerb.self, ShiftVerb.self, AbsentVerb.self, LeaveVerb.self,
                ]),
            CommandGroup(name: "Corrections", subcommands: [UndoVerb.self]),
        ])
}
