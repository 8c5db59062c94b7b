package dev.adder.engine.stdlib;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What to use instead of well-known modules that are not here, by their names. */
final class Advice {
    private static final Map<String, String> MODULES = byModule(Map.ofEntries(
            Map.entry("use lists, math and statistics", "numpy"),
            Map.entry("use lists of dicts, sorted and itertools.groupby", "pandas polars"),
            Map.entry("use math, statistics and fractions, or a CPython sandbox", "scipy sympy statsmodels"),
            Map.entry("this needs a CPython sandbox",
                    "sklearn torch tensorflow keras xgboost lightgbm transformers numba cv2 nltk spacy dask "
                            + "pyspark"),
            Map.entry("there are no charts here: return the numbers", "matplotlib seaborn plotly altair bokeh"),
            Map.entry("there is no network here: call a tool",
                    "requests httpx aiohttp urllib3 urllib.request urllib.error "
                            + "urllib.robotparser http.client http.server http.cookies http.cookiejar "
                            + "socket socketserver ssl select selectors smtplib imaplib poplib ftplib "
                            + "telnetlib nntplib xmlrpc xmlrpc.client websocket websockets paramiko grpc "
                            + "boto3 botocore openai anthropic google slack_sdk stripe selenium playwright "
                            + "scrapy webbrowser flask django fastapi uvicorn starlette"),
            Map.entry("no other process can be started: call a tool", "subprocess asyncio.subprocess pty psutil"),
            Map.entry("use concurrent.futures", "multiprocessing joblib"),
            Map.entry("there are no signals here: use asyncio.timeout", "signal"),
            Map.entry("there is no native code here", "ctypes cffi mmap _ctypes"),
            Map.entry("there is no database here: call a tool",
                    "sqlite3 dbm shelve psycopg2 psycopg pymysql MySQLdb sqlalchemy pymongo redis duckdb"),
            Map.entry("use json", "pickle marshal simplejson orjson ujson dill cloudpickle msgpack"),
            Map.entry("use json, or tomllib for TOML", "yaml ruamel"),
            Map.entry("use tomllib", "toml tomli"),
            Map.entry("use html.parser, or xml.etree.ElementTree for XML", "bs4 lxml html5lib"),
            Map.entry("use xml.etree.ElementTree", "xmltodict defusedxml"),
            Map.entry("use datetime and zoneinfo", "dateutil pytz arrow pendulum tzlocal"),
            Map.entry("use csv, or a tool for workbooks", "openpyxl xlsxwriter xlrd xlwt"),
            Map.entry("there are no images here: call a tool", "PIL imageio"),
            Map.entry("there are no documents of this kind here: call a tool",
                    "docx pptx PyPDF2 pypdf pdfplumber fitz reportlab"),
            Map.entry("use dataclasses", "attr attrs pydantic marshmallow"),
            Map.entry("use str.format and print", "tabulate rich prettytable colorama termcolor"),
            Map.entry("use a loop: progress is not shown here", "tqdm"),
            Map.entry("use a loop with try and time.sleep", "tenacity backoff retrying"),
            Map.entry("use string.Template or f-strings", "jinja2 mako"),
            Map.entry("use itertools", "more_itertools toolz"),
            Map.entry("use collections", "sortedcontainers"),
            Map.entry("use graphlib, or dicts of lists", "networkx"),
            Map.entry("use re", "regex"),
            Map.entry("use argparse", "click typer fire docopt optparse"),
            Map.entry("use unittest", "pytest nose hypothesis"),
            Map.entry("use logging", "loguru structlog"),
            Map.entry("use os.environ", "dotenv decouple"),
            Map.entry("use random", "faker"),
            Map.entry("use difflib", "Levenshtein rapidfuzz fuzzywuzzy thefuzz"),
            Map.entry("use hashlib, hmac and secrets", "cryptography Crypto nacl bcrypt jwt"),
            Map.entry("use zipfile, gzip and zlib", "bz2 lzma zstandard"),
            Map.entry("there are no windows here: print, or return a result",
                    "tkinter turtle curses readline pygame streamlit gradio IPython"),
            Map.entry("packages cannot be installed here", "pip setuptools pkg_resources venv ensurepip"),
            Map.entry("programs are not profiled or debugged here: print", "pdb cProfile profile tracemalloc bdb"),
            Map.entry("use asyncio", "trio anyio gevent eventlet nest_asyncio uvloop"),
            Map.entry("use decimal", "gmpy2 mpmath"),
            Map.entry("use compile and exec", "code codeop runpy"),
            Map.entry("use importlib, or a list of names", "pkgutil zipimport"),
            Map.entry("there are no accounts and no terminal here", "pwd grp getpass termios tty fcntl resource"),
            Map.entry("use sys and platform", "sysconfig site distutils"),
            Map.entry("use traceback", "faulthandler trace"),
            Map.entry("use ast", "dis symtable")));

    private Advice() {}

    private static Map<String, String> byModule(Map<String, String> groups) {
        Map<String, String> all = new HashMap<>();
        groups.forEach((advice, modules) -> {
            for (String module : modules.split(" ")) all.put(module, advice);
        });
        return Map.copyOf(all);
    }

    /** One line for a module, or for the package that it is in; null when there is nothing to say. */
    static @Nullable String of(String module) {
        for (String name = module;; name = name.substring(0, name.lastIndexOf('.'))) {
            String advice = MODULES.get(name);
            if (advice != null || name.indexOf('.') < 0) return advice;
        }
    }
}
