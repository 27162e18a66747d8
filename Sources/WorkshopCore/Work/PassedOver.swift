/// That somebody took another job than the foreman's rule put first, and why.
public struct PassedOver: Hashable, Sendable, Codable {
    /// Why a first choice is passed over.
    public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
        /// A customer has asked for it.
        case customer
        /// Who does the work is to learn it, or knows it best.
        case training
        /// A part, a tool or a stall is not at hand.
        case material
        /// The advisor wants it so.
        case advisor
        /// What the remark says.
        case other
    }

    /// The job that was ranked first.
    public var first: JobID
    /// Why it was not taken.
    public var reason: Reason
    /// The reason in words; empty unless it is `other`.
    public var remark: String

    /// Makes the record that `first` was passed over.
    public init(_ first: JobID, _ reason: Reason, remark: String = "") {
        self.first = first
        self.reason = reason
        self.remark = remark
    }
}
