public import WorkshopCore

extension Words {
    /// What an order's state is called.
    public func callAsFunction(_ state: OrderState) -> String {
        switch state {
        case .booked: self(.stateBooked)
        case .confirmed: self(.stateConfirmed)
        case .received: self(.stateReceived)
        case .waiting: self(.stateWaiting)
        case .nextJob: self(.stateNextJob)
        case .inWork: self(.stateInWork)
        case .stopped(let code): self(stopped(code))
        case .waitingInspection: self(.stateInspection)
        case .wash: self(.stateWash)
        case .settlement: self(.stateSettlement)
        case .ready: self(.stateReady)
        case .delivered: self(.stateDelivered)
        case .followUp: self(.stateFollowUp)
        case .closed: self(.stateClosed)
        case .cancelled: self(.stateCancelled)
        case .noShow: self(.stateNoShow)
        }
    }

    /// What a job's state is called.
    public func callAsFunction(_ state: Job.State) -> String {
        switch state {
        case .waiting: self(.stateWaiting)
        case .queued: self(.stateNextJob)
        case .inWork: self(.stateInWork)
        case .stopped(let code): self(stopped(code))
        case .finished: self(.jobFinished)
        case .declined: self(.jobDeclined)
        }
    }

    /// What a stoppage code stands for.
    public func callAsFunction(_ code: StoppageCode) -> String {
        switch code {
        case .interrupted: self(.codeA)
        case .customer: self(.codeB)
        case .parts: self(.codeC)
        case .sublet: self(.codeD)
        }
    }

    /// Who must act on a stoppage: its named owner, else the role whose business the code is.
    public func owner(of stoppage: Stoppage) -> String {
        guard stoppage.owner.isEmpty else { return stoppage.owner }
        switch stoppage.code {
        case .interrupted, .sublet: return self(.roleForeman)
        case .customer: return self(.roleAdvisor)
        case .parts: return self(.roleParts)
        }
    }

    /// What an alert is about.
    public func callAsFunction(_ subject: Order.Alert.Subject) -> String {
        switch subject {
        case .said(let reason): reason
        case .partArrived(let number): self(.alertPartArrived, number)
        case .messageFailed(let channel, let reason): self(.alertMessageFailed, channel, reason)
        }
    }

    /// What a part's state is called.
    public func callAsFunction(_ state: PartState) -> String {
        switch state {
        case .listed: self(.partListed)
        case .asked: self(.partAsked)
        case .authorised: self(.partAuthorised)
        case .ordered: self(.partOrdered)
        case .arrived: self(.partArrived)
        case .issued: self(.partIssued)
        }
    }

    /// What a channel is called.
    public func callAsFunction(_ channel: Channel) -> String {
        switch channel {
        case .phone: self(.channelPhone)
        case .inPerson: self(.channelInPerson)
        case .message: self(.channelMessage)
        case .mail: self(.channelMail)
        }
    }

    /// What an answer is called.
    public func callAsFunction(_ answer: Answer) -> String {
        switch answer {
        case .agreed: self(.answerAgreed)
        case .refused: self(.answerRefused)
        case .unreached: self(.answerUnreached)
        }
    }

    /// What a message is about.
    public func name(of kind: NoticeKind) -> String {
        switch kind {
        case .alert: self(.noticeAlert)
        case .promise: self(.noticePromise)
        case .work: self(.noticeWork)
        case .part: self(.noticePart)
        case .ready: self(.noticeReady)
        }
    }

    /// What a role is called.
    public func name(of role: Role) -> String {
        switch role {
        case .foreman: self(.roleForeman)
        case .advisor: self(.roleAdvisor)
        case .parts: self(.roleParts)
        case .technician: self(.roleTechnician)
        case .manager: self(.roleManager)
        case .viewer: self(.roleViewer)
        }
    }

    private func stopped(_ code: StoppageCode) -> Phrase {
        switch code {
        case .interrupted: .stateStoppedA
        case .customer: .stateStoppedB
        case .parts: .stateStoppedC
        case .sublet: .stateStoppedD
        }
    }
}
