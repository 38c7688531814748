extension Credit {
  /// One picture of a composite, with the credit for it alone: `Left: Ana Lima/AP. Right: Jo Park/Reuters` has two
  /// (credit grammar §9).
  public struct Panel: Sendable, Hashable, Codable {
    /// Where the picture stands; nil where the line only lists: `Ana Lima/Reuters; Jo Park/AFP`.
    public var position: Position?
    /// What is said of this picture; its ``Credit/raw`` is the part of the line that says it.
    public var credit: Credit

    public init(position: Position?, credit: Credit) {
      self.position = position
      self.credit = credit
    }
  }
}

extension Credit.Panel {
  /// A place in a composite. Its raw value is what reports print: `left`, `top-right`, `inset`, `3`.
  public enum Position: Sendable, Hashable, RawRepresentable, Codable {
    case left, center, right, top, bottom, topLeft, topRight, bottomLeft, bottomRight, inset
    /// The picture's number, or its place in a row of more than three; counted from 1.
    case number(Int)

    private static let named: [Position] = [
      .left, .center, .right, .top, .bottom, .topLeft, .topRight, .bottomLeft, .bottomRight, .inset,
    ]

    public init?(rawValue: String) {
      if let known = Position.named.first(where: { $0.rawValue == rawValue }) {
        self = known
      } else if let number = Int(rawValue), number > 0 {
        self = .number(number)
      } else {
        return nil
      }
    }

    public var rawValue: String {
      switch self {
      case .left: "left"
      case .center: "center"
      case .right: "right"
      case .top: "top"
      case .bottom: "bottom"
      case .topLeft: "top-left"
      case .topRight: "top-right"
      case .bottomLeft: "bottom-left"
      case .bottomRight: "bottom-right"
      case .inset: "inset"
      case .number(let number): String(number)
      }
    }
  }

  /// The way in which a line goes through the pictures: `(L-R)`, `Clockwise from top left:`.
  enum Order: String, Sendable {
    case leftToRight = "left-to-right"
    case rightToLeft = "right-to-left"
    case downwards, clockwise

    /// Where the pictures of a row stand that has so many.
    func positions(_ count: Int) -> [Position] {
      switch (self, count) {
      case (.leftToRight, 2): [.left, .right]
      case (.leftToRight, 3): [.left, .center, .right]
      case (.rightToLeft, 2): [.right, .left]
      case (.rightToLeft, 3): [.right, .center, .left]
      case (.downwards, 2): [.top, .bottom]
      case (.downwards, 3): [.top, .center, .bottom]
      case (.clockwise, 3): [.topLeft, .topRight, .bottom]
      case (.clockwise, 4): [.topLeft, .topRight, .bottomRight, .bottomLeft]
      default: (1...max(1, count)).map { .number($0) }
      }
    }
  }
}
