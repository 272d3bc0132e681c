namespace TheoremCheck.Numbers;

/// <summary>A formula left the rational numbers, for example by the exponential of 1: enclosures must judge it.</summary>
public sealed class NotRationalException(string operation)
    : ArithmeticException($"{operation} is not rational; use an enclosure");

/// <summary>An elementary function was asked for outside its domain, or an enclosure may reach outside it.</summary>
public sealed class OutsideDomainException(string message) : ArithmeticException(message);

/// <summary>A formula had to branch on a comparison that the enclosures at hand do not decide; more precision may.</summary>
public sealed class UndecidedException(string message) : ArithmeticException(message);
