@echo off
rem Sets Case Star up, once, and starts it: what run.sh does on Linux.
rem
rem   run.bat                    open the window
rem   run.bat demo               build the sample court and its papers in demo-output\
rem   run.bat test               run every check of the program
rem   run.bat COMMAND ...        any other command: run.bat --help lists them
rem   run.bat --wheels DIR ...   the same without a network: packages come from DIR (see README)
setlocal EnableExtensions DisableDelayedExpansion

set "HERE=%~dp0"
set "VENV=%HERE%.venv"
set "PYTHON=%VENV%\Scripts\python.exe"
set "SOURCE="
set "REQUIREMENTS=requirements.txt"
set PYTHONUTF8=1

if not "%~1"=="--wheels" goto parsed
if not exist "%~2\" (
    echo run.bat: --wheels needs a folder of packages: run.bat --wheels DIR ... 1>&2
    exit /b 2
)
set SOURCE=--no-index --find-links "%~f2"
shift
shift
:parsed
if "%~1"=="test" set "REQUIREMENTS=requirements-dev.txt"

set "ARGUMENTS="
if "%~1"=="test" shift
:collect
if "%~1"=="" if [%1]==[] goto collected
set ARGUMENTS=%ARGUMENTS% %1
shift
goto collect
:collected

rem The stamps are copies of the requirements the environment was filled from.
if not exist "%PYTHON%" goto set_up
fc /b "%HERE%requirements.txt" "%VENV%\requirements.txt.stamp" >nul 2>&1 || goto set_up
if "%REQUIREMENTS%"=="requirements.txt" goto start
fc /b "%HERE%%REQUIREMENTS%" "%VENV%\%REQUIREMENTS%.stamp" >nul 2>&1 || goto set_up
goto start

:set_up
if exist "%PYTHON%" goto fill
set "BASE="
for %%V in (3.11 3.12 3.13 3.14) do (
    py -%%V -c "import venv, ensurepip" >nul 2>&1 && set "BASE=py -%%V"
)
if not defined BASE (
    python -c "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))" >nul 2>&1 && set "BASE=python"
)
if not defined BASE (
    echo run.bat: Python 3.11 or later is missing: install it from python.org and start again. 1>&2
    exit /b 2
)
echo run.bat: making the environment in .venv 1>&2
%BASE% -m venv --clear "%VENV%" || (
    echo run.bat: the environment could not be made in %VENV%: check the disk and the rights of the folder. 1>&2
    exit /b 2
)
:fill
echo run.bat: installing the packages of %REQUIREMENTS%, a few minutes the first time 1>&2
"%PYTHON%" -m pip install --quiet --no-input --disable-pip-version-check --only-binary :all: %SOURCE% -r "%HERE%%REQUIREMENTS%" || (
    echo run.bat: the Python packages could not be fetched: check the network, or use run.bat --wheels DIR with a folder of packages ^(README^). 1>&2
    exit /b 2
)
copy /y "%HERE%requirements.txt" "%VENV%\requirements.txt.stamp" >nul
if not "%REQUIREMENTS%"=="requirements.txt" copy /y "%HERE%%REQUIREMENTS%" "%VENV%\%REQUIREMENTS%.stamp" >nul
echo run.bat: ready 1>&2

:start
if "%REQUIREMENTS%"=="requirements.txt" (
    "%PYTHON%" "%HERE%main.py" %ARGUMENTS%
    exit /b
)
cd /d "%HERE%"
set "STATUS=0"
"%PYTHON%" -m ruff check . || set "STATUS=1"
"%PYTHON%" -m ruff format --check . || set "STATUS=1"
"%PYTHON%" -m mypy || set "STATUS=1"
"%PYTHON%" -m pytest %ARGUMENTS% || set "STATUS=1"
exit /b %STATUS%
