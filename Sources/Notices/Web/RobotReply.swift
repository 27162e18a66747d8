/// How WeCom and DingTalk answer: with a code of their own inside a status of 200.
enum RobotReply {
    /// What the answer means.
    /// - Parameter passing: the codes that mean: too much, come back in a minute.
    static func outcome(of reply: WebReply, name: String, passing: Set<Int>) -> SendOutcome {
        guard let answer = JSONValue(reply.body), let code = answer["errcode"]?.integer else {
            return .tryLater(
                reason: "\(name) answered what cannot be read: \(reply.text)", afterSeconds: nil)
        }
        guard code != 0 else { return .taken(receipt: nil) }
        let reason = "\(name) answered code \(code): \(answer["errmsg"]?.text ?? "")"
        if passing.contains(code) { return .tryLater(reason: reason, afterSeconds: 60) }
        // Both say -1 when they are busy.
        return code == -1
            ? .tryLater(reason: reason, afterSeconds: nil) : .declined(reason: reason)
    }
}
