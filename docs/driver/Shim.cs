// A driver for OSO Keur, to put before your own LAS: the calls of schemas/driver.openapi.yaml that suffice to begin, and
// two that let more be judged. What stands under "The LAS" is yours to replace; what is not offered is answered with 501.
//
//   dotnet new web -o shim && cp Shim.cs shim/Program.cs && dotnet run --project shim --urls http://127.0.0.1:9080
using System.Collections.Concurrent;
using System.Text.Json;

var pupils = new ConcurrentDictionary<string, string>();
var asks = new List<string>();
var app = WebApplication.CreateBuilder(args).Build();

// The LAS: replace what these do by what yours does, on behalf of the user "account".

void LoadPupil(JsonElement fields) =>
    pupils[KeyOf(fields)] = fields.GetProperty("dossier").GetString() ?? "";

// What the LAS does not allow is answered with 409 and a reason; OSO Keur judges whether that is sound.
IResult WithPupil(JsonElement fields) =>
    pupils.ContainsKey(KeyOf(fields))
        ? Results.StatusCode(201)
        : Results.Json(new { reason = $"Leerling {fields.GetProperty("pgn")} is er niet" }, statusCode: 409);

// Begins to ask, and gives the number by which it is followed.
int AskDossier(JsonElement order)
{
    asks.Add("Het Traffic Center is niet bereikbaar");
    return asks.Count - 1;
}

string KeyOf(JsonElement fields) => $"{fields.GetProperty("brin")} {fields.GetProperty("pgn")}";

// The calls.

app.MapGet("/status", () => Results.Json(new { product = "Voorbeeld-LAS", version = "4.2.0" }));
app.MapPost("/forget", () =>
{
    pupils.Clear();
    asks.Clear();
    return Results.NoContent();
});
app.MapPost("/pupils", (JsonElement fields) =>
{
    LoadPupil(fields);
    return Results.StatusCode(201);
});
app.MapPost("/inspections", (JsonElement fields) => WithPupil(fields));
app.MapPost("/ready-dossiers", (JsonElement fields) => WithPupil(fields));
app.MapPost("/asks", (JsonElement order) =>
    Results.Json(new { id = AskDossier(order).ToString() }, statusCode: 202));
app.MapGet("/asks/{id:int}", (int id) =>
    id < asks.Count ? Results.Json(new { state = "done", message = asks[id] }) : Results.NotFound());
app.MapGet("/asks/{id:int}/received", (int id) => Results.NotFound());
app.MapFallback(() => Results.StatusCode(501));
app.Run();
