using System.Reflection;
using System.Reflection.Emit;
using TheoremCheck.Engine;
using TheoremCheck.Tests.Properties.Engine;

namespace TheoremCheck.Tests.Properties.Cli;

/// <summary>Assemblies that a careless author might compile, written without a compiler.</summary>
internal static class EmittedClaims
{
    /// <summary>A claim whose making throws.</summary>
    public static string Throwing(string folder, string message) => Write(folder, il =>
    {
        il.Emit(OpCodes.Ldstr, message);
        il.Emit(OpCodes.Newobj, typeof(InvalidOperationException).GetConstructor([typeof(string)])!);
        il.Emit(OpCodes.Throw);
    });

    /// <summary>A claim that is null.</summary>
    public static string Null(string folder) => Write(folder, il =>
    {
        il.Emit(OpCodes.Ldnull);
        il.Emit(OpCodes.Ret);
    });

    /// <summary>Two claims with one id.</summary>
    public static string Twice(string folder, string id)
    {
        return Write(folder, Make, Make);

        void Make(ILGenerator il)
        {
            il.Emit(OpCodes.Ldstr, id);
            il.Emit(OpCodes.Call, typeof(ToyClaims).GetMethod(nameof(ToyClaims.Vacuous))!);
            il.Emit(OpCodes.Ret);
        }
    }

    private static string Write(string folder, params Action<ILGenerator>[] getters)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("Emitted"), typeof(object).Assembly);
        var type = assembly.DefineDynamicModule("Emitted").DefineType("Emitted", TypeAttributes.Public | TypeAttributes.Abstract | TypeAttributes.Sealed);
        foreach (var (name, body) in new[] { "First", "Second" }.Zip(getters))
        {
            var getter = type.DefineMethod("get_" + name, MethodAttributes.Public | MethodAttributes.Static | MethodAttributes.SpecialName, typeof(Claim), []);
            body(getter.GetILGenerator());
            type.DefineProperty(name, PropertyAttributes.None, typeof(Claim), null).SetGetMethod(getter);
        }

        type.CreateType();
        var path = Path.Combine(folder, "Emitted.dll");
        assembly.Save(path);
        return path;
    }
}
