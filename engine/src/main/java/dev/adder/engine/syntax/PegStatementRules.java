package dev.adder.engine.syntax;

/**
 * Python 3.12's statements in the notation of {@link PegGrammar}, in the order in which CPython tries them, with the
 * places at which it looks for particular mistakes.
 */
final class PegStatementRules {
    private PegStatementRules() {}

    static final String SIMPLE = """
            file: statements? END
            eval: expressions NEWLINE* END
            statements: statement+
            statement: compound | simple_line
            simple_line: simple !';' NEWLINE | simple%';' ';'? NEWLINE
            simple memo:
              assignment | &"type" type_alias | star_expressions
              | &'return' return | &('import' | 'from') import | &'raise' raise | 'pass' | &'del' del
              | &'yield' yield_expr | &'assert' assert | 'break' | 'continue' | &'global' global
              | &'nonlocal' nonlocal
            compound:
              &('def' | '@' | 'async') function | &'if' if | &('class' | '@') class | &('with' | 'async') with
              | &('for' | 'async') for | &'try' try | &'while' while | match
            assignment:
              NAME ':' expression ['=' rhs]
              | ('(' single_target ')' | single_subscript_attribute) ':' expression ['=' rhs]
              | (star_targets '=')+ rhs !'='
              | single_target augassign ~ rhs
              | ?bad_assignment
            rhs: yield_expr | star_expressions
            augassign:
              '+=' | '-=' | '*=' | '@=' | '/=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>=' | '**=' | '//='
            return: 'return' star_expressions?
            raise: 'raise' expression ['from' expression] | 'raise'
            global: 'global' NAME%','
            nonlocal: 'nonlocal' NAME%','
            del: 'del' del_targets &(';' | NEWLINE) | ?bad_del
            assert: 'assert' expression [',' expression]
            import: ?bad_import | import_name | import_from
            import_name: 'import' dotted_as_name%','
            import_from:
              'from' ('.' | '...')* dotted_name 'import' import_targets
              | 'from' ('.' | '...')+ 'import' import_targets
            import_targets: '(' import_as_names ','? ')' | import_as_names !',' | '*' | ?bad_import_targets
            import_as_names: import_as_name%','
            import_as_name: NAME ['as' NAME]
            dotted_as_name: dotted_name ['as' NAME]
            dotted_name left: dotted_name '.' NAME | NAME
            type_alias: "type" NAME type_params? '=' expression
            type_params: '[' type_param%',' ','? ']'
            type_param memo:
              NAME [':' expression]
              | '*' NAME c=':' e=expression => bound TypeVarTuple
              | '*' NAME
              | '**' NAME c=':' e=expression => bound ParamSpec
              | '**' NAME
            block memo: NEWLINE INDENT statements DEDENT | simple_line | ?bad_block
            """;

    static final String COMPOUND = """
            decorators: ('@' named_expression NEWLINE)+
            class: decorators class_raw | class_raw
            class_raw: ?bad_class | 'class' NAME type_params? ['(' arguments? ')'] ':' block
            function: decorators function_raw | function_raw
            function_raw:
              ?bad_def
              | 'def' NAME type_params? &&'(' params? ')' ['->' expression] &&':' block
              | 'async' 'def' NAME type_params? &&'(' params? ')' ['->' expression] &&':' block
            params: ?bad_params | parameters
            if:
              ?bad_if | 'if' named_expression ':' block elif | 'if' named_expression ':' block else?
            elif:
              ?bad_elif | 'elif' named_expression ':' block elif | 'elif' named_expression ':' block else?
            else: ?bad_else | 'else' &&':' block
            while: ?bad_while | 'while' named_expression ':' block else?
            for:
              ?bad_for
              | 'for' star_targets 'in' ~ star_expressions ':' block else?
              | 'async' 'for' star_targets 'in' ~ star_expressions ':' block else?
              | ?bad_for_target
            with:
              ?bad_with_indent
              | 'with' '(' with_item%',' ','? ')' ':' block
              | 'with' with_item%',' ':' block
              | 'async' 'with' '(' with_item%',' ','? ')' ':' block
              | 'async' 'with' with_item%',' ':' block
              | ?bad_with
            with_item: expression 'as' star_target &(',' | ')' | ':') | ?bad_with_item | expression
            try:
              ?bad_try
              | 'try' &&':' block finally
              | 'try' &&':' block except+ else? finally?
              | 'try' &&':' block except_star+ else? finally?
            except:
              ?bad_except_indent | 'except' expression ['as' NAME] ':' block | 'except' ':' block | ?bad_except
            except_star: ?bad_except_star_indent | 'except' '*' expression ['as' NAME] ':' block | ?bad_except
            finally: ?bad_finally | 'finally' &&':' block
            match: "match" subject ':' NEWLINE INDENT case+ DEDENT | ?bad_match
            subject: star_named ',' star_nameds? | named_expression
            case: ?bad_case | "case" patterns guard? ':' block
            guard: 'if' named_expression
            """;

    static final String PATTERNS = """
            patterns: open_sequence -> pattern | pattern
            pattern: as_pattern | or_pattern
            as_pattern: or_pattern 'as' capture_target -> pattern | ?bad_as_pattern
            or_pattern: closed_pattern%'|' -> pattern
            closed_pattern memo:
              literal_pattern | capture_pattern | wildcard | value_pattern | group_pattern | sequence_pattern
              | mapping_pattern | class_pattern
            literal_pattern:
              signed_number !('+' | '-') | complex_number | strings | 'None' | 'True' | 'False'
            literal_key: signed_number !('+' | '-') | complex_number | strings | 'None' | 'True' | 'False'
            complex_number: signed_real '+' imaginary | signed_real '-' imaginary
            signed_number: NUMBER | '-' NUMBER
            signed_real: real | '-' real
            real: n=NUMBER => real
            imaginary: n=NUMBER => imaginary
            capture_pattern: capture_target -> pattern
            capture_target: !"_" NAME !('.' | '(' | '=') -> pattern
            wildcard: "_" -> pattern
            value_pattern: attr !('.' | '(' | '=') -> pattern
            attr left: name_or_attr '.' NAME -> pattern
            name_or_attr plain: attr | NAME
            group_pattern: '(' pattern ')' -> pattern
            sequence_pattern: '[' maybe_sequence? ']' -> pattern | '(' open_sequence? ')' -> pattern
            open_sequence: maybe_star ',' maybe_sequence?
            maybe_sequence: maybe_star%',' ','?
            maybe_star: star_pattern | pattern
            star_pattern memo: '*' capture_target -> pattern | '*' wildcard -> pattern
            mapping_pattern:
              '{' '}' -> pattern
              | '{' double_star_pattern ','? '}' -> pattern
              | '{' key_value%',' ',' double_star_pattern ','? '}' -> pattern
              | '{' key_value%',' ','? '}' -> pattern
            key_value: (literal_key | attr) ':' pattern
            double_star_pattern: '**' capture_target
            class_pattern:
              name_or_attr '(' ')' -> pattern
              | name_or_attr '(' positional_patterns ','? ')' -> pattern
              | name_or_attr '(' keyword_patterns ','? ')' -> pattern
              | name_or_attr '(' positional_patterns ',' keyword_patterns ','? ')' -> pattern
              | ?bad_class_pattern
            positional_patterns: pattern%','
            keyword_patterns: keyword_pattern%','
            keyword_pattern: NAME '=' pattern
            """;

    /** What CPython looks for in statements that it could not parse. */
    static final String MISTAKES = """
            bad_assignment:
              a=bad_annotation_target ':' expression
                => at a "only single target (not {name:a}) can be annotated"
              | a=star_named ',' star_nameds* ':' expression
                => at a "only single target (not tuple) can be annotated"
              | a=expression ':' expression => at a "illegal target for annotation"
              | (star_targets '=')* a=star_expressions '=' => target assign a
              | (star_targets '=')* a=yield_expr '=' => at a "assignment to yield expression not possible"
              | a=star_expressions augassign rhs
                => at a "'{name:a}' is an illegal expression for augmented assignment"
            bad_annotation_target: list | tuple | '(' a=bad_annotation_target ')' -> 1
            bad_del: 'del' a=star_expressions => target delete a
            bad_block: NEWLINE !INDENT => indent "expected an indented block"
            bad_import: a='import' dotted_name%',' 'from' dotted_name
                => from a "Did you mean to use 'from ... import ...' instead?"
            bad_import_targets: import_as_names ',' NEWLINE
                => last "trailing comma not allowed without surrounding parentheses"
            bad_with_item: expression 'as' a=expression &(',' | ')' | ':') => target assign a
            bad_for_target: 'async'? 'for' a=star_expressions => target for a
            bad_with:
              'async'? 'with' (expression ['as' star_target])%',' NEWLINE => last "expected ':'"
              | 'async'? 'with' '(' (expressions ['as' star_target])%',' ','? ')' NEWLINE => last "expected ':'"
            bad_with_indent:
              'async'? a='with' (expression ['as' star_target])%',' ':' NEWLINE !INDENT
                => indent "expected an indented block after 'with' statement on line {line:a}"
              | 'async'? a='with' '(' (expressions ['as' star_target])%',' ','? ')' ':' NEWLINE !INDENT
                => indent "expected an indented block after 'with' statement on line {line:a}"
            bad_try:
              a='try' ':' NEWLINE !INDENT
                => indent "expected an indented block after 'try' statement on line {line:a}"
              | 'try' ':' block !('except' | 'finally') => last "expected 'except' or 'finally' block"
              | 'try' ':' block* except+ a='except' b='*' expression ['as' NAME] ':'
                => range a b "cannot have both 'except' and 'except*' on the same 'try'"
              | 'try' ':' block* except_star+ a='except' [expression ['as' NAME]] ':'
                => at a "cannot have both 'except' and 'except*' on the same 'try'"
            bad_except:
              'except' '*'? a=expression ',' expressions ['as' NAME] ':'
                => from a "multiple exception types must be parenthesized"
              | 'except' '*'? expression ['as' NAME] NEWLINE => last "expected ':'"
              | 'except' NEWLINE => last "expected ':'"
              | 'except' '*' (NEWLINE | ':') => last "expected one or more exception types"
            bad_finally: a='finally' ':' NEWLINE !INDENT
                => indent "expected an indented block after 'finally' statement on line {line:a}"
            bad_except_indent:
              a='except' expression ['as' NAME] ':' NEWLINE !INDENT
                => indent "expected an indented block after 'except' statement on line {line:a}"
              | a='except' ':' NEWLINE !INDENT
                => indent "expected an indented block after 'except' statement on line {line:a}"
            bad_except_star_indent: a='except' '*' expression ['as' NAME] ':' NEWLINE !INDENT
                => indent "expected an indented block after 'except*' statement on line {line:a}"
            bad_match:
              "match" subject NEWLINE => last "expected ':'"
              | a="match" subject ':' NEWLINE !INDENT
                => indent "expected an indented block after 'match' statement on line {line:a}"
            bad_case:
              "case" patterns guard? NEWLINE => last "expected ':'"
              | a="case" patterns guard? ':' NEWLINE !INDENT
                => indent "expected an indented block after 'case' statement on line {line:a}"
            bad_as_pattern:
              or_pattern 'as' a="_" => at a "cannot use '_' as a target"
              | or_pattern 'as' !NAME a=expression => at a "invalid pattern target"
            bad_class_pattern: name_or_attr '(' a=bad_class_arguments
                => items a "positional patterns follow keyword patterns"
            bad_class_arguments: [positional_patterns ','] keyword_patterns ',' positional_patterns -> 3
            bad_if:
              'if' named_expression NEWLINE => last "expected ':'"
              | a='if' named_expression ':' NEWLINE !INDENT
                => indent "expected an indented block after 'if' statement on line {line:a}"
            bad_elif:
              'elif' named_expression NEWLINE => last "expected ':'"
              | a='elif' named_expression ':' NEWLINE !INDENT
                => indent "expected an indented block after 'elif' statement on line {line:a}"
            bad_else: a='else' ':' NEWLINE !INDENT
                => indent "expected an indented block after 'else' statement on line {line:a}"
            bad_while:
              'while' named_expression NEWLINE => last "expected ':'"
              | a='while' named_expression ':' NEWLINE !INDENT
                => indent "expected an indented block after 'while' statement on line {line:a}"
            bad_for:
              'async'? 'for' star_targets 'in' star_expressions NEWLINE => last "expected ':'"
              | 'async'? a='for' star_targets 'in' star_expressions ':' NEWLINE !INDENT
                => indent "expected an indented block after 'for' statement on line {line:a}"
            bad_def: 'async'? a='def' NAME type_params? '(' params? ')' ['->' expression] ':' NEWLINE !INDENT
                => indent "expected an indented block after function definition on line {line:a}"
            bad_class:
              'class' NAME type_params? ['(' arguments? ')'] NEWLINE => last "expected ':'"
              | a='class' NAME type_params? ['(' arguments? ')'] ':' NEWLINE !INDENT
                => indent "expected an indented block after class definition on line {line:a}"
            """;
}
