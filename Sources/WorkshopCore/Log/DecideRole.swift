/// How it is known who gives a command.
public enum Identity: String, Hashable, Sendable, Codable, CaseIterable {
    /// By the name that was given, or that of the login.
    case claimed
    /// By a forced command: the key that somebody came in with says who it is.
    case forced
    /// The account that owns the store takes care of it: settings, imports, messages.
    case upkeep
}

extension Workshop {
    /// Decides a command with the shop's demand on identities, which comes before all else.
    public func decide(
        _ command: Command, by actor: Actor, as role: Role?, identity: Identity, at now: Instant
    ) -> Result<[NewEvent], Refusal> {
        if let refusal = refusal(writingAs: identity) { return .failure(refusal) }
        return decide(command, by: actor, as: role, at: now)
    }

    /// Why somebody known in this way may write nothing at all; nil when he may.
    public func refusal(writingAs identity: Identity) -> Refusal? {
        shop?.demandsForcedIdentity == true && identity == .claimed
            ? .rights(.identityNotForced) : nil
    }

    /// Decides a command that somebody gives in a role: what the role may not do is declined first.
    ///
    /// - Parameter role: nil for somebody whose role nobody has named, who may do everything.
    public func decide(
        _ command: Command, by actor: Actor, as role: Role?, at now: Instant
    ) -> Result<[NewEvent], Refusal> {
        if let role, let refusal = refusal(of: command, by: actor, as: role) {
            return .failure(refusal)
        }
        return decide(command, by: actor, at: now)
    }

    /// Why somebody in a role may not do something at all; nil when the role may.
    public func refusal(lacking capability: Capability, as role: Role) -> Refusal? {
        guard !capabilities(of: role).contains(capability) else { return nil }
        let may = Role.allCases.filter { capabilities(of: $0).contains(capability) }
        return .rights(.roleForbids(role, may: may))
    }

    /// What a role may do in this shop.
    private func capabilities(of role: Role) -> Set<Capability> {
        role.capabilities(changedBy: shop?.roleChanges ?? [])
    }

    private func refusal(of command: Command, by actor: Actor, as role: Role) -> Refusal? {
        let rights = capabilities(of: role)
        if let refusal = self.refusal(lacking: command.capability, as: role) { return refusal }
        if case .undo(let stream, _) = command, !rights.contains(.undoOfOthers) {
            return refusal(ofUndoing: stream, by: actor)
        }
        guard command.capability == .work, !rights.contains(.dispatch),
            let (job, worker) = command.traits.work
        else { return nil }
        return refusal(ofWorkOn: job, worker, by: actor)
    }

    /// Who does not dispatch works on what is his own or nobody's yet, and in his own name.
    private func refusal(
        ofWorkOn id: JobID, _ worker: TechnicianID?, by actor: Actor
    ) -> Refusal? {
        let own = TechnicianID(actor.name)
        let holders = [worker, job(id)?.technician].compactMap { $0 }
        guard let other = holders.first(where: { $0 != own }) else { return nil }
        return .rights(.notYourJob(id, other))
    }

    private func refusal(ofUndoing stream: StreamID, by actor: Actor) -> Refusal? {
        guard let last = history(of: stream).counting.last, last.actor != actor else { return nil }
        return .rights(.notYourStep(stream, by: last.actor))
    }
}
