using AnGiang.Cooperatives.AotSmoke;

// Proves that the library works as native code, without cultures and without reflection.
Check check = new();
TextChecks.Run(check);
TableChecks.Run(check);
ComparisonChecks.Run(check);
JsonChecks.Run(check);
StateChecks.Run(check);
if (check.Failed > 0)
{
    Console.WriteLine($"{check.Failed} checks FAILED");
}

Console.WriteLine($"{check.Passed} checks passed");
return check.Failed == 0 ? 0 : 1;
