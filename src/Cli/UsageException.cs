namespace TheoremCheck.Cli;

/// <summary>The user's call cannot be carried out; the message is the one line that says what, where and what would be right.</summary>
internal sealed class UsageException(string message) : Exception(message);
