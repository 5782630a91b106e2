/**
 * What the learner answered to one item: slot to value. A slot that is absent is unanswered.
 *
 * One shape serves every type, so that native form fields, storage and packing need no cases:
 *
 * | type         | slot       | value                       |
 * | ------------ | ---------- | --------------------------- |
 * | `single`     | `choice`   | choice id                   |
 * | `multiple`   | choice id  | `yes`                       |
 * | `truefalse`  | `verdict`, `reason` | `true` or `false`, choice id |
 * | `order`      | entry id   | position, `1` to `n`        |
 * | `match`      | premise id | option id                   |
 * | `categorise` | entry id   | category id                 |
 * | `case`       | step id    | choice id                   |
 */
export type Response = Readonly<Record<string, string>>;

/** Responses of one attempt by item id. An item that is absent is unanswered. */
export type Responses = Readonly<Record<string, Response>>;
