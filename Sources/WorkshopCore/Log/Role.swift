/// What somebody is in the workshop, which decides what commands they may give.
public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    case foreman, advisor, parts, technician, manager, viewer

    /// What the role may do where the shop has not said otherwise.
    public var capabilities: Set<Capability> { Self.usual[self, default: []] }

    private static let usual: [Role: Set<Capability>] = [
        .manager: Set(Capability.allCases),
        .foreman: [
            .absences, .reception, .parking, .notes, .dispatch, .sequence, .work,
            .overriding, .additionalWork, .parts, .inspection, .wash, .alerts, .undo, .undoOfOthers,
        ],
        .advisor: [
            .booking, .sequence, .reception, .parking, .notes, .additionalWork,
            .authorisation, .settlement, .delivery, .followUp, .promise, .contact, .acknowledgement,
            .undo,
        ],
        .parts: [.parts, .notes, .undo],
        .technician: [.work, .additionalWork, .notes, .undo],
        .viewer: [],
    ]

    /// What the role may do in a shop with changes of its own; of two that differ the later counts.
    public func capabilities(changedBy changes: [RoleChange]) -> Set<Capability> {
        changes.filter { $0.role == self }.reduce(into: capabilities) { rights, change in
            if change.isAllowed {
                rights.insert(change.capability)
            } else {
                rights.remove(change.capability)
            }
        }
    }

    /// Whether the role may give a command, as far as the command alone can tell.
    public func allows(_ command: Command, changedBy changes: [RoleChange] = []) -> Bool {
        capabilities(changedBy: changes).contains(command.capability)
    }
}

/// A shop's own word on what a role may do.
public struct RoleChange: Hashable, Sendable, Codable {
    /// Whose right is changed.
    public var role: Role
    /// What it is about.
    public var capability: Capability
    /// Whether the role may do it from now on.
    public var isAllowed: Bool

    /// Makes a change.
    public init(_ role: Role, _ capability: Capability, isAllowed: Bool) {
        self.role = role
        self.capability = capability
        self.isAllowed = isAllowed
    }
}
