using System.Diagnostics;
using TheoremCheck.Claims;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Reporting;

var catalogue = Library.Catalogue();
var watch = Stopwatch.StartNew();
var claims = args.Length > 0 ? args.SelectMany(catalogue.Matching).ToList() : catalogue.Claims;
var results = CatalogueRun.Check(claims, Budget.Default, 2);
Console.WriteLine(Ledger.Of(claims.Zip(results)).ToText());
Console.Error.WriteLine(watch.Elapsed);
return 0;
