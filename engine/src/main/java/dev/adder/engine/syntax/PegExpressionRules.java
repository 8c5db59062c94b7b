package dev.adder.engine.syntax;

/**
 * Python 3.12's expressions in the notation of {@link PegGrammar}, in the order in which CPython tries them, with the
 * places at which it looks for particular mistakes.
 */
final class PegExpressionRules {
    private PegExpressionRules() {}

    static final String OPERATORS = """
            expressions: expression (',' expression)+ ','? -> tuple | expression ',' -> tuple | expression
            expression memo:
              ?bad_expression | ?bad_print
              | disjunction 'if' disjunction 'else' expression -> choice
              | disjunction | lambda
            yield_expr: 'yield' 'from' expression -> yield | 'yield' star_expressions? -> yield
            star_expressions:
              star_expression (',' star_expression)+ ','? -> tuple | star_expression ',' -> tuple | star_expression
            star_expression memo: '*' bitwise_or -> starred | expression
            star_nameds: star_named%',' ','? -> 0
            star_named: '*' bitwise_or -> starred | named_expression
            walrus: NAME ':=' ~ expression -> walrus
            named_expression: walrus | ?bad_named_expression | expression !':=' -> 0
            disjunction memo: conjunction ('or' conjunction)+ -> operation | conjunction
            conjunction memo: inversion ('and' inversion)+ -> operation | inversion
            inversion memo: 'not' inversion -> operation | comparison
            comparison: bitwise_or comparison_pair+ -> comparison | bitwise_or
            comparison_pair:
              '==' bitwise_or | '!=' bitwise_or | '<=' bitwise_or | '<' bitwise_or | '>=' bitwise_or
              | '>' bitwise_or | 'not' 'in' bitwise_or | 'in' bitwise_or | 'is' 'not' bitwise_or | 'is' bitwise_or
            bitwise_or left: bitwise_or '|' bitwise_xor -> operation | bitwise_xor
            bitwise_xor left: bitwise_xor '^' bitwise_and -> operation | bitwise_and
            bitwise_and left: bitwise_and '&' shift -> operation | shift
            shift left: shift '<<' sum -> operation | shift '>>' sum -> operation | sum
            sum left: sum '+' term -> operation | sum '-' term -> operation | term
            term left:
              term '*' factor -> operation | term '/' factor -> operation | term '//' factor -> operation
              | term '%' factor -> operation | term '@' factor -> operation | factor
            factor memo: '+' factor -> operation | '-' factor -> operation | '~' factor -> operation | power
            power: await_primary '**' factor -> operation | await_primary
            await_primary memo: 'await' primary -> await | primary
            primary left:
              primary '.' NAME -> attribute
              | primary genexp -> call
              | primary '(' arguments? ')' -> call
              | primary '[' slices ']' -> subscript
              | atom
            """;

    static final String ATOMS = """
            slices: slice !',' -> 0 | (slice | starred_expression)%',' ','? -> tuple
            slice: expression? ':' expression? [':' expression?] -> slice | named_expression
            atom:
              NAME -> name | 'True' -> constant | 'False' -> constant | 'None' -> constant
              | &(STRING | FSTRING_START) strings -> 1 | NUMBER -> number
              | &'(' (tuple | group | genexp) -> 1
              | &'[' (list | listcomp) -> 1
              | &'{' (dict | set | dictcomp | setcomp) -> 1
              | '...' -> constant
            group: '(' (yield_expr | named_expression) ')' -> 1 | ?bad_group
            strings memo: (fstring | STRING -> string)+ -> strings
            fstring: FSTRING_START fstring_middle* FSTRING_END -> fstring
            fstring_middle: field | FSTRING_MIDDLE
            field: '{' rhs '='? conversion? format_spec? '}' | ?bad_field
            conversion: a='!' b=NAME => conversion
            format_spec: ':' format_part*
            format_part: FSTRING_MIDDLE | field
            list: '[' star_nameds? ']' -> list
            tuple: '(' [star_named ',' star_nameds?] ')' -> tuple
            set: '{' star_nameds '}' -> set
            dict: '{' pairs? '}' -> dict | '{' bad_pairs '}'
            pairs: pair%',' ','?
            pair: '**' bitwise_or | key_pair
            key_pair: expression ':' expression
            clauses: clause+ -> 0
            clause:
              'async' 'for' star_targets 'in' ~ disjunction ('if' disjunction)* -> clause
              | 'for' star_targets 'in' ~ disjunction ('if' disjunction)* -> clause
              | ?bad_for_target
            listcomp: '[' named_expression clauses ']' -> listcomp | ?bad_comprehension
            setcomp: '{' named_expression clauses '}' -> setcomp | ?bad_comprehension
            genexp: '(' (walrus | expression !':=' -> 0) clauses ')' -> genexp | ?bad_comprehension
            dictcomp: '{' key_pair clauses '}' -> dictcomp | ?bad_dict_comprehension
            arguments memo: args ','? &')' -> 0 | ?bad_arguments
            args:
              (starred_expression | (walrus | expression !':=' -> 0) !'=' -> 0)%',' [',' kwargs -> 1] -> args
              | kwargs -> kwargs
            keyword_args:
              (starred_expression | (walrus | expression !':=' -> 0) !'=' -> 0)%',' ',' kwargs
              | kwargs
            kwargs:
              kwarg_or_starred%',' ',' kwarg_or_double_starred%','
              | kwarg_or_starred%','
              | kwarg_or_double_starred%','
            starred_expression: ?bad_starred | '*' expression -> starred
            kwarg_or_starred: ?bad_kwarg | NAME '=' expression -> keyword | starred_expression
            kwarg_or_double_starred: ?bad_kwarg | NAME '=' expression -> keyword | '**' expression -> unpacked
            """;

    static final String TARGETS = """
            star_targets: star_target !',' -> 0 | star_target (',' star_target)* ','? -> tuple
            star_targets_list: star_target%',' ','?
            star_targets_tuple: star_target (',' star_target)+ ','? | star_target ','
            star_target memo: '*' (!'*' star_target -> 1) -> starred | target_with_star_atom
            target_with_star_atom memo:
              t_primary '.' NAME !t_lookahead -> attribute | t_primary '[' slices ']' !t_lookahead -> subscript
              | star_atom
            star_atom:
              NAME -> name | '(' target_with_star_atom ')' -> 1 | '(' star_targets_tuple? ')' -> opaque
              | '[' star_targets_list? ']' -> opaque
            single_target: single_subscript_attribute | NAME -> name | '(' single_target ')' -> 1
            single_subscript_attribute:
              t_primary '.' NAME !t_lookahead -> attribute | t_primary '[' slices ']' !t_lookahead -> subscript
            t_primary left:
              t_primary '.' NAME &t_lookahead -> attribute | t_primary '[' slices ']' &t_lookahead -> subscript
              | t_primary genexp &t_lookahead -> call | t_primary '(' arguments? ')' &t_lookahead -> call
              | atom &t_lookahead -> 0
            t_lookahead: '(' | '[' | '.'
            del_targets: del_target%',' ','?
            del_target memo:
              t_primary '.' NAME !t_lookahead -> attribute | t_primary '[' slices ']' !t_lookahead -> subscript
              | del_atom
            del_atom: NAME -> name | '(' del_target ')' -> 1 | '(' del_targets? ')' -> opaque
              | '[' del_targets? ']' -> opaque
            lambda: 'lambda' lambda_params? ':' expression -> lambda
            lambda_params: ?bad_lambda_params | lambda_parameters
            """;

    /** Parameters; written once for functions and, with {@code ^} and {@code close} changed, once for lambdas. */
    static final String PARAMETERS = """
            ^parameters:
              ^slash_no_default ^no_default* ^with_default* ^star_etc?
              | ^slash_with_default ^with_default* ^star_etc?
              | ^no_default+ ^with_default* ^star_etc?
              | ^with_default+ ^star_etc?
              | ^star_etc
            ^slash_no_default: ^no_default+ '/' ',' | ^no_default+ '/' &close
            ^slash_with_default: ^no_default* ^with_default+ '/' ',' | ^no_default* ^with_default+ '/' &close
            ^star_etc:
              ?bad_^star_etc | '*' ^no_default ^maybe_default* ^kwds? STAR_ANNOTATED
              | '*' ',' ^maybe_default+ ^kwds? | ^kwds
            ^kwds: ?bad_^kwds | '**' ^no_default
            ^no_default: ^param ',' -> 0 | ^param &close -> 0
            ^with_default: ^param default ',' | ^param default &close
            ^maybe_default: ^param default? ',' | ^param default? &close
            bad_^params:
              a='/' ',' => at a "at least one argument must precede /"
              | (^slash_no_default | ^slash_with_default) ^maybe_default* a='/' => at a "/ may appear only once"
              | ^slash_no_default? ^no_default* bad_^params_helper a=^no_default
                => at a "parameter without a default follows parameter with a default"
              | ^no_default* a='(' PARENTHESISED ','? b=')' => range a b "KIND parameters cannot be parenthesized"
              | (^slash_no_default | ^slash_with_default)? ^maybe_default* '*' (',' | ^no_default) ^maybe_default*
                a='/' => at a "/ must be ahead of *"
              | ^maybe_default+ '/' a='*' => at a "expected comma between / and *"
            bad_^params_helper: ^slash_with_default | ^with_default+
            bad_^star_etc:
              a='*' (close | ',' (close | '**')) => BARE "named arguments must follow bare *"
              | '*' ^param a='=' => at a "var-positional argument cannot have default value"
              | '*' (^no_default | ',') ^maybe_default* a='*' (^no_default | ',')
                => at a "* argument may appear only once"
            bad_^kwds:
              '**' ^param a='=' => at a "var-keyword argument cannot have default value"
              | '**' ^param ',' a=^param => at a "arguments cannot follow var-keyword argument"
              | '**' ^param ',' a=('*' | '**' | '/') => at a "arguments cannot follow var-keyword argument"
            """;

    static final String FUNCTION_PARAMETERS = PARAMETERS.replace("^kwds? STAR_ANNOTATED",
            "^kwds? | '*' param_star_annotated ^maybe_default* ^kwds?").replace("PARENTHESISED", "^no_default+")
            .replace("KIND", "Function").replace("BARE", "at a").replace("close", "')'").replace("^", "p_")
            .replace("bad_p_params", "bad_params").replace("p_parameters:", "parameters:") + """
            p_param: NAME [':' expression] -> place
            param_star_annotated: NAME ':' star_expression ',' | NAME ':' star_expression &')'
            default: '=' expression | ?bad_default
            bad_default: a='=' &(')' | ',') => at a "expected default value expression"
            """;

    static final String LAMBDA_PARAMETERS = PARAMETERS.replace(" STAR_ANNOTATED", "")
            .replace("PARENTHESISED", "^param%','").replace("KIND", "Lambda expression").replace("BARE", "last")
            .replace("close", "':'").replace("^", "lambda_") + """
            lambda_param: NAME -> place
            """;

    /** What CPython looks for in expressions that it could not parse. */
    static final String MISTAKES = """
            expression_without_bad quiet:
              disjunction 'if' disjunction 'else' expression -> choice | disjunction | lambda
            bad_print: a=NAME !'(' b=star_expressions => print
            bad_expression:
              !(NAME STRING | SOFT) a=disjunction b=expression_without_bad => comma
              | a=disjunction 'if' b=disjunction !('else' | ':') => range a b "expected 'else' after 'if' expression"
              | a='lambda' lambda_params? b=':' &FSTRING_MIDDLE
                => range a b "f-string: lambda expressions are not allowed without parentheses"
            bad_named_expression memo:
              a=expression ':=' expression => at a "cannot use assignment expressions with {name:a}"
              | a=NAME '=' b=bitwise_or !('=' | ':=')
                => range a b "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
              | !(list | tuple | genexp | 'True' | 'None' | 'False') a=bitwise_or '=' bitwise_or !('=' | ':=')
                => at a "cannot assign to {name:a} here. Maybe you meant '==' instead of '='?"
            bad_comprehension:
              ('[' | '(' | '{') a=starred_expression clauses
                => at a "iterable unpacking cannot be used in comprehension"
              | ('[' | '{') a=star_named ',' b=star_nameds clauses
                => upto a b "did you forget parentheses around the comprehension target?"
              | ('[' | '{') a=star_named b=',' clauses
                => range a b "did you forget parentheses around the comprehension target?"
            bad_dict_comprehension: '{' a='**' bitwise_or clauses '}'
                => at a "dict unpacking cannot be used in dict comprehension"
            bad_group:
              '(' a=starred_expression ')' => at a "cannot use starred expression here"
              | '(' a='**' expression ')' => at a "cannot use double starred expression here"
            bad_pairs:
              pair%',' ',' bad_pair
              | expression ':' a='*' bitwise_or => from a "cannot use a starred expression in a dictionary value"
              | expression a=':' &('}' | ',') => at a "expression expected after dictionary key and ':'"
            bad_pair:
              a=expression !':' => keyend a "':' expected after dictionary key"
              | expression ':' a='*' bitwise_or => from a "cannot use a starred expression in a dictionary value"
              | expression a=':' &('}' | ',') => at a "expression expected after dictionary key and ':'"
            bad_arguments:
              keyword_args ',' a='*' => at a "iterable argument unpacking follows keyword argument unpacking"
              | a=expression b=clauses ',' [args | expression clauses]
                => upto a b "Generator expression must be parenthesized"
              | a=NAME b='=' expression clauses
                => range a b "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
              | (args ',')? a=NAME b='=' &(',' | ')') => range a b "expected argument value expression"
              | a=args b=clauses => generator
              | args ',' a=expression b=clauses => upto a b "Generator expression must be parenthesized"
              | a=args ',' args => order
            bad_kwarg:
              a=('True' | 'False' | 'None') b='=' => range a b "cannot assign to {text:a}"
              | a=NAME b='=' expression clauses
                => range a b "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
              | !(NAME '=') a=expression b='='
                => range a b 'expression cannot contain assignment, perhaps you meant "=="?'
              | a='**' expression '=' b=expression => range a b "cannot assign to keyword argument unpacking"
            bad_starred: a='*' expression '=' b=expression
                => range a b "cannot assign to iterable argument unpacking"
            bad_field:
              '{' a='=' => at a "f-string: valid expression required before '='"
              | '{' a='!' => at a "f-string: valid expression required before '!'"
              | '{' a=':' => at a "f-string: valid expression required before ':'"
              | '{' a='}' => at a "f-string: valid expression required before '}'"
              | '{' !rhs => next "f-string: expecting a valid expression after '{'"
              | '{' rhs !('=' | '!' | ':' | '}') => next "f-string: expecting '=', or '!', or ':', or '}'"
              | '{' rhs '=' !('!' | ':' | '}') => next "f-string: expecting '!', or ':', or '}'"
              | '{' rhs '='? bad_conversion
              | '{' rhs '='? ['!' NAME] !(':' | '}') => next "f-string: expecting ':' or '}'"
              | '{' rhs '='? ['!' NAME] ':' format_part* !'}' => next "f-string: expecting '}', or format specs"
              | '{' rhs '='? ['!' NAME] !'}' => next "f-string: expecting '}'"
            bad_conversion:
              '!' &(':' | '}') => next "f-string: missing conversion character"
              | '!' !NAME => next "f-string: invalid conversion character"
            """;
}
